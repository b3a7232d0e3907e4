-- One row per item that stands in an open stage on the as-of date
select
    item_id,
    is_case,
    municipality_code,
    municipality_name,
    hub_code,
    stage,
    entered_date,
    is_delayed_entry,
    age_days,
    p50_days,
    p85_days,
    is_stalled,
    stalled_reason,
    is_silent,
    last_event_date,
    waits_for,
    is_joint,
    participant_count
from published.open_items
order by item_id
