-- One row per implemented case that no innovation of the register comes from.
-- gather
with implemented as (
    select distinct idea_cases.case_id
    from marts.stage_events
    inner join marts.idea_cases
        on stage_events.item_id = idea_cases.idea_id
    where stage_events.to_stage = 'implemented'
)

select
    'implemented_without_adoption' as rule,
    cases.municipality_code,
    cases.case_id as record_id,
    'Ärendet är infört men saknas i införanderegistret.' as message
from implemented
inner join marts.cases
    on implemented.case_id = cases.case_id
left join marts.innovations
    on implemented.case_id = innovations.case_id
where innovations.innovation_id is null
