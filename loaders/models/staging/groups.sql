-- One row per group of municipalities.
select
    list_row,
    group_code,
    name,
    note,
    source
from reference.groups
