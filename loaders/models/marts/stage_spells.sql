-- One row per stay of an item in a stage; open where left_date is null; no stay ends before it began.
-- shard: municipality_code
with entries as (
    select
        item_id,
        municipality_code,
        event_number,
        to_stage as stage,
        max(happened_date) over (partition by item_id order by event_number) as entered_date,
        is_delayed_entry
    from marts.stage_events
)

select
    item_id,
    municipality_code,
    event_number,
    stage,
    entered_date,
    lead(entered_date) over (partition by item_id order by event_number) as left_date,
    lead(stage) over (partition by item_id order by event_number) as next_stage,
    is_delayed_entry
from entries
