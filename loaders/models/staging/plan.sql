-- One row per activity of a hub's plan.
select
    list_row,
    hub_code,
    cast(activity_number as integer) as activity_number,
    name_sv,
    name_en,
    cast(starts_on as date) as starts_on,
    cast(ends_on as date) as ends_on,
    source,
    note,
    flag
from reference.plan
