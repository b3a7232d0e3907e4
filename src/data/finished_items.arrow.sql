-- One row per stay in a stage that is over, and per whole way to the first outcome
select
    item_id,
    is_case,
    municipality_code,
    stage,
    started_date,
    finished_date,
    next_stage,
    days,
    is_joint
from published.finished_items
order by stage, finished_date, item_id, event_number
