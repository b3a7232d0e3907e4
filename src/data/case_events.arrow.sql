-- One row per event of an idea or a case
select
    item_id,
    sequence,
    kind,
    municipality_code,
    role,
    from_stage,
    to_stage,
    other_id,
    happened_date,
    earliest_date,
    latest_date,
    known_date,
    evidence,
    is_delayed_entry
from published.case_events
order by item_id, sequence
