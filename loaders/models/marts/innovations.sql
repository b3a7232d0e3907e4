-- One row per innovation of the register, with the case that it comes from and the day it was implemented there.
-- gather
with named as (
    select distinct on (innovation_id)
        innovation_id,
        innovation_name as name,
        origin_case
    from staging.adoptions
    order by
        innovation_id,
        case when role = 'origin' then 0 else 1 end,
        delivery_date desc nulls last,
        file_id desc nulls last,
        row_number
),

origins as (
    select distinct on (innovation_id)
        innovation_id,
        municipality_code,
        in_use_date
    from marts.adoptions
    where role = 'origin'
    order by innovation_id, in_use_date, municipality_code
),

implemented as (
    select
        idea_cases.case_id,
        min(stage_events.happened_date) as implemented_date
    from marts.stage_events
    inner join marts.idea_cases
        on stage_events.item_id = idea_cases.idea_id
    where stage_events.to_stage = 'implemented'
    group by idea_cases.case_id
)

select
    named.innovation_id,
    named.name,
    named.origin_case,
    cases.case_id,
    coalesce(cases.municipality_code, origins.municipality_code) as municipality_code,
    coalesce(implemented.implemented_date, origins.in_use_date) as implemented_date
from named
left join marts.idea_cases
    on named.origin_case = idea_cases.idea_id
left join marts.cases
    on idea_cases.case_id = cases.case_id
left join origins
    on named.innovation_id = origins.innovation_id
left join implemented
    on idea_cases.case_id = implemented.case_id
