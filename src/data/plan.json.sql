-- One row per planned activity
select
    hub_code,
    hub_name,
    activity_number,
    name_sv,
    name_en,
    starts_on,
    ends_on,
    source,
    note,
    flag
from published.plan
order by hub_code, activity_number
