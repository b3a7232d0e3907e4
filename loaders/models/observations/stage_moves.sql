-- One row per entry of an item to a stage in a quarter, with the kind of move that it is.
-- gather
-- delayed: the item stood there already when the first delivery came, so nobody knows when it moved.
with
ladder as (
    select stage, step
    from (
        values
        ('captured', 1),
        ('taken_up', 2),
        ('testing', 3),
        ('developed', 4),
        ('implemented', 5),
        ('paused', 0)
    ) as listed (stage, step)
),

entries as (
    select
        item_id,
        event_number,
        lag(stage) over (partition by item_id order by event_number) as from_stage,
        stage as to_stage,
        entered_date,
        is_delayed_entry,
        row_number() over (partition by item_id, stage order by event_number) as entry_number
    from marts.stage_spells
),

befores as (
    select stage as from_stage, step as from_step
    from ladder
),

afters as (
    select stage as to_stage, step as to_step
    from ladder
)

select
    cast(calendar_quarters.period as text) as period,
    cast(entries.item_id as text) as item_id,
    cast(entries.event_number as integer) as event_number,
    cast(
        case
            when entries.is_delayed_entry then 'delayed'
            when entries.from_stage is null then 'arrival'
            when afters.to_step is null then 'ended'
            when befores.from_step is null then 'reopened'
            when afters.to_step = 0 then 'paused'
            when befores.from_step = 0 then 'resumed'
            when afters.to_step = befores.from_step + 1 then 'forward'
            when afters.to_step > befores.from_step then 'skipped'
            else 'back'
        end as text
    ) as flow_kind,
    cast(entries.from_stage as text) as from_stage,
    cast(entries.to_stage as text) as to_stage,
    entries.entry_number = 1 as is_first
from entries
join marts.calendar_quarters
    on entries.entered_date between calendar_quarters.starts_on and calendar_quarters.cutoff_on
left join befores on entries.from_stage = befores.from_stage
left join afters on entries.to_stage = afters.to_stage
