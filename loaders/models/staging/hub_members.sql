-- One row per idea sluice, municipality and time of membership.
select
    list_row,
    hub_code,
    municipality_code,
    role,
    cast(valid_from as date) as valid_from,
    cast(valid_to as date) as valid_to,
    source,
    flag
from reference.hub_members
