-- One row per case: where it stands and who takes part, without text or person.
-- gather
with
participants as (
    select case_id, count(distinct municipality_code) as participant_count
    from marts.case_municipalities
    group by case_id
),

last_events as (
    select item_id, max(coalesce(happened_date, known_date)) as last_event_date
    from marts.stage_events
    group by item_id
)

select
    cast(cases.case_id as text) as case_id,
    cast(cases.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(cases.hub_code as text) as hub_code,
    cast(cases.opened_date as date) as opened_date,
    cast(cases.current_stage as text) as current_stage,
    cast(cases.ended_date as date) as ended_date,
    cast(cases.end_kind as text) as end_kind,
    coalesce(participants.participant_count, 1) > 1 as is_joint,
    cast(coalesce(participants.participant_count, 1) as integer) as participant_count,
    cast(last_events.last_event_date as date) as last_event_date
from marts.cases
left join participants on cases.case_id = participants.case_id
left join last_events on cases.case_id = last_events.item_id
left join marts.municipalities on cases.municipality_code = municipalities.municipality_code
