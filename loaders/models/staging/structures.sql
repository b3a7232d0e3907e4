-- One row per change of a municipality's local structure for ideas.
select
    list_row,
    municipality_code,
    status,
    cast(happened_on as date) as happened_on,
    evidence,
    source,
    note
from reference.structures
