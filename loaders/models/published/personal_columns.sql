-- One row per column of an export that holds something about persons: in which system, of what kind, and what is done to it.
-- gather
select
    cast(source as text) as source,
    cast(heading as text) as heading,
    cast(personal as text) as personal,
    cast(treatment as text) as treatment,
    cast(sort_order as integer) as sort_order
from marts.personal_columns
