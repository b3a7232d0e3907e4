-- One row per task in each delivery of a plan.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    delivered_by || '-' || coalesce(idea_number, task_id) as item_id,
    board,
    lower(regexp_replace(nfc_normalize(board), '\s+', '', 'g')) as board_key,
    task_id,
    idea_number,
    bucket as stage,
    lower(regexp_replace(nfc_normalize(bucket), '\s+', '', 'g')) as stage_key,
    progress,
    created_date,
    start_date,
    due_date,
    completed_date,
    labels
from raw.planner_tasks
