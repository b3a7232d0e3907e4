-- One row per activity of a hub's plan, and the day it was done where anybody follows it.
-- gather
select
    plan.list_row,
    plan.hub_code,
    plan.activity_number,
    plan.name_sv,
    plan.name_en,
    plan.starts_on,
    plan.ends_on,
    plan.source,
    plan.note,
    plan.flag,
    plan_outcomes.list_row is not null as is_followed,
    plan_outcomes.done_on
from staging.plan
left join staging.plan_outcomes
    on plan.hub_code = plan_outcomes.hub_code
    and plan.activity_number = plan_outcomes.activity_number
