-- One row per change of stage in a case system's log, as the newest delivery has it, numbered within its item.
-- shard: municipality_code
-- Changes of the same day follow each other as the log numbers them.
with newest as (
    select distinct on (municipality_code, event_id)
        source,
        municipality_code,
        event_id,
        item_id,
        from_stage_key,
        to_stage_key,
        happened_date,
        min(delivery_date) over (
            partition by municipality_code, event_id, item_id, from_stage_key, to_stage_key, happened_date
        ) as known_date,
        file_id,
        sheet,
        row_number
    from staging.logged_events
    order by
        municipality_code,
        event_id,
        delivery_date desc nulls last,
        file_id desc nulls last,
        row_number desc nulls last
)

select
    source,
    municipality_code,
    event_id,
    item_id,
    cast(row_number() over (
        partition by municipality_code, item_id
        order by happened_date, length(event_id), event_id
    ) as integer) as event_number,
    from_stage_key,
    to_stage_key,
    happened_date,
    known_date,
    file_id,
    sheet,
    row_number
from newest
