-- One row per entry of an item to a stage, numbered in order; a delayed entry is dated by the delivery that first showed it.
-- gather
with exact as (
    select
        item_id,
        track_id,
        stage,
        happened_date
    from marts.stage_changes
    where evidence = 'history'
),

changes as (
    select
        item_id,
        stage as to_stage,
        happened_date,
        earliest_date,
        latest_date,
        order_date,
        known_date,
        evidence,
        is_delayed_entry,
        source,
        track_id,
        run_number,
        file_id,
        row_number
    from marts.stage_changes
    where evidence = 'history'
        or not exists (
            select 1
            from exact
            where exact.item_id = stage_changes.item_id
                and exact.track_id <> stage_changes.track_id
                and exact.stage = stage_changes.stage
                and exact.happened_date between stage_changes.earliest_date and stage_changes.latest_date
        )
),

entries as (
    select
        ideas.idea_id as item_id,
        ideas.municipality_code,
        'captured' as to_stage,
        ideas.captured_date as happened_date,
        ideas.captured_date as earliest_date,
        ideas.captured_date as latest_date,
        date '1900-01-01' as order_date,
        ideas.known_date,
        'history' as evidence,
        false as is_delayed_entry,
        ideas.source,
        '' as track_id,
        0 as run_number,
        ideas.file_id,
        ideas.row_number
    from marts.ideas
    union all
    select
        changes.item_id,
        ideas.municipality_code,
        changes.to_stage,
        changes.happened_date,
        changes.earliest_date,
        changes.latest_date,
        changes.order_date,
        changes.known_date,
        changes.evidence,
        changes.is_delayed_entry,
        changes.source,
        changes.track_id,
        changes.run_number,
        changes.file_id,
        changes.row_number
    from changes
    inner join marts.ideas
        on changes.item_id = ideas.idea_id
),

ordered as (
    select
        item_id,
        municipality_code,
        lag(to_stage) over item as from_stage,
        to_stage,
        happened_date,
        earliest_date,
        latest_date,
        known_date,
        evidence,
        is_delayed_entry,
        source,
        file_id,
        row_number,
        row_number() over item as entry_number
    from entries
    window item as (
        partition by item_id
        order by order_date, source, track_id, run_number
    )
)

select
    item_id,
    municipality_code,
    cast(row_number() over (partition by item_id order by entry_number) as integer) as event_number,
    from_stage,
    to_stage,
    happened_date,
    earliest_date,
    latest_date,
    known_date,
    evidence,
    is_delayed_entry,
    source,
    file_id,
    row_number
from ordered
where to_stage is distinct from from_stage
