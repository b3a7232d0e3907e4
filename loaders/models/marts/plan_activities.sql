-- One row per activity of a hub's plan.
-- gather
select
    list_row,
    hub_code,
    activity_number,
    name_sv,
    name_en,
    starts_on,
    ends_on,
    source,
    note,
    flag
from staging.plan
