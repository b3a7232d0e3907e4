-- One row per group, municipality and time of membership.
select
    list_row,
    group_code,
    municipality_code,
    cast(valid_from as date) as valid_from,
    cast(valid_to as date) as valid_to,
    source,
    flag
from reference.group_members
