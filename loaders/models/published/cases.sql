-- One row per case: where it stands and since when, how it ended, and who takes part, without text, person, origin or channel.
-- gather
with
participants as (
    select
        case_id,
        count(distinct municipality_code) as participant_count,
        string_agg(municipality_code, ' ' order by municipality_code) as participant_codes
    from marts.case_municipalities
    group by case_id
),

last_events as (
    select item_id, max(coalesce(happened_date, known_date)) as last_event_date
    from marts.stage_events
    group by item_id
),

standing as (
    select distinct on (stage_spells.item_id)
        stage_spells.item_id,
        stage_spells.entered_date,
        stage_events.from_stage,
        stage_events.earliest_date = stage_events.latest_date
        and not stage_events.is_delayed_entry as is_exact
    from marts.stage_spells
    join marts.stage_events
        on stage_spells.item_id = stage_events.item_id
        and stage_spells.event_number = stage_events.event_number
    order by stage_spells.item_id, stage_spells.event_number desc nulls last
),

newest as (
    select period
    from marts.calendar_quarters
    order by starts_on desc nulls last
    limit 1
),

stalled as (
    select open_stays.item_id
    from marts.open_stays
    join newest on open_stays.period = newest.period
    where open_stays.is_older or open_stays.is_silent
)

select
    cast(cases.case_id as text) as case_id,
    cast(cases.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(cases.hub_code as text) as hub_code,
    cast(cases.opened_date as date) as opened_date,
    cast(cases.current_stage as text) as current_stage,
    cast(case when cases.ended_date is null then cases.current_stage else standing.from_stage end as text) as last_stage,
    cast(case when cases.ended_date is null then run.as_of - standing.entered_date end as integer) as stage_days,
    coalesce(standing.is_exact, false) as is_stage_date_exact,
    cast(cases.ended_date as date) as ended_date,
    cast(cases.end_kind as text) as end_kind,
    coalesce(participants.participant_count, 1) > 1 as is_joint,
    cast(coalesce(participants.participant_count, 1) as integer) as participant_count,
    cast(coalesce(participants.participant_codes, cases.municipality_code) as text) as participant_codes,
    cast(coalesce(cases.solution_type, 'unknown') as text) as solution_type,
    cast(coalesce(cases.radicality, 'unknown') as text) as radicality,
    cast(last_events.last_event_date as date) as last_event_date,
    stalled.item_id is not null as is_stalled
from marts.cases
cross join marts.run
left join participants on cases.case_id = participants.case_id
left join last_events on cases.case_id = last_events.item_id
left join standing on cases.case_id = standing.item_id
left join stalled on cases.case_id = stalled.item_id
left join marts.municipalities on cases.municipality_code = municipalities.municipality_code
