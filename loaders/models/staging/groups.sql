-- One row per group of municipalities.
select
    group_code,
    name,
    note,
    source
from reference.groups
