-- One row per stay of an item in a stage that is over, and per whole way of an item from captured to implemented or to an end.
-- gather
-- An item that was old in the first delivery has no known days: its stays stand there with null.
with
outcomes as (
    select distinct on (item_id)
        item_id,
        municipality_code,
        stage as outcome,
        entered_date as finished_date,
        is_delayed_entry
    from marts.stage_spells
    where stage not in ('captured', 'taken_up', 'testing', 'developed', 'paused')
    order by item_id, event_number
),

starts as (
    select item_id, min(entered_date) as started_date
    from marts.stage_spells
    group by item_id
),

participants as (
    select
        item_id,
        string_agg(distinct municipality_code, ' ' order by municipality_code) as participant_codes
    from marts.item_municipalities
    group by item_id
),

finished as (
    select
        item_id,
        municipality_code,
        stage,
        event_number,
        entered_date as started_date,
        left_date as finished_date,
        next_stage,
        is_delayed_entry
    from marts.stage_spells
    where stage in ('captured', 'taken_up', 'testing', 'developed')
        and left_date is not null
    union all
    select
        outcomes.item_id,
        outcomes.municipality_code,
        'whole' as stage,
        0 as event_number,
        starts.started_date,
        outcomes.finished_date,
        outcomes.outcome as next_stage,
        outcomes.is_delayed_entry
    from outcomes
    join starts on outcomes.item_id = starts.item_id
)

select
    cast(finished.item_id as text) as item_id,
    cast(finished.event_number as integer) as event_number,
    cases.case_id is not null as is_case,
    cast(finished.municipality_code as text) as municipality_code,
    cast(participants.participant_codes as text) as participant_codes,
    cast(finished.stage as text) as stage,
    cast(finished.started_date as date) as started_date,
    cast(finished.finished_date as date) as finished_date,
    cast(finished.next_stage as text) as next_stage,
    cast(
        case when not finished.is_delayed_entry then finished.finished_date - finished.started_date end as integer
    ) as days
from finished
left join marts.cases on finished.item_id = cases.case_id
left join participants on finished.item_id = participants.item_id
