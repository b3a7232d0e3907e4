-- One row per implemented case that no innovation of the register comes from.
-- gather
with implemented as (
    select distinct marts.idea_cases.case_id
    from marts.stage_events
    inner join marts.idea_cases
        on marts.stage_events.item_id = marts.idea_cases.idea_id
    where marts.stage_events.to_stage = 'implemented'
)

select
    'implemented_without_adoption' as rule,
    marts.cases.municipality_code,
    marts.cases.case_id as record_id,
    'Ärendet är infört men saknas i införanderegistret.' as message
from implemented
inner join marts.cases
    on implemented.case_id = marts.cases.case_id
left join marts.innovations
    on implemented.case_id = marts.innovations.case_id
where marts.innovations.innovation_id is null
