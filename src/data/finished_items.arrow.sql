-- One row per stay in a stage that is over, and per whole way to the first outcome
select
    item_id,
    municipality_code,
    participant_codes,
    stage,
    finished_date,
    next_stage,
    days
from published.finished_items
order by stage, finished_date, item_id, event_number
