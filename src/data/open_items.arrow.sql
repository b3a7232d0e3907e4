-- One row per quarter and item that stood in an open stage on its last day
select
    period,
    item_id,
    municipality_code,
    participant_codes,
    stage,
    is_delayed_entry,
    age_days,
    p50_days,
    p85_days,
    stalled_reason,
    last_event_date,
    waits_for
from published.open_items
order by period, stage, item_id
