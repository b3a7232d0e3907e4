-- One row per column of an export that is declared to hold something about persons.
select
    source,
    heading,
    personal,
    treatment,
    sort_order
from raw.personal_columns
