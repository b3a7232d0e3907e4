-- One row per activity of a sluice's plan, as the source gives it.
-- gather
select
    cast(plan_activities.hub_code as text) as hub_code,
    cast(hubs.name as text) as hub_name,
    cast(plan_activities.activity_number as integer) as activity_number,
    cast(plan_activities.name_sv as text) as name_sv,
    cast(plan_activities.name_en as text) as name_en,
    cast(plan_activities.starts_on as date) as starts_on,
    cast(plan_activities.ends_on as date) as ends_on,
    cast(plan_activities.source as text) as source,
    cast(plan_activities.note as text) as note,
    cast(plan_activities.flag as text) as flag
from marts.plan_activities
left join marts.hubs on plan_activities.hub_code = hubs.hub_code
