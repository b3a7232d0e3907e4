-- One row per idea sluice, municipality and time of membership, from the first day to before the last.
-- gather
select
    list_row,
    hub_code,
    municipality_code,
    role,
    coalesce(valid_from, date '1900-01-01') as valid_from,
    valid_to
from staging.hub_members
