-- One row per change of a municipality's local structure for ideas.
-- gather
select
    list_row,
    municipality_code,
    status,
    happened_on,
    evidence,
    source,
    note
from staging.structures
