-- One row per target and measure that it is judged by.
-- gather
select
    list_row,
    target_id,
    text_sv,
    text_en,
    goal_low,
    goal_high,
    unit,
    indicator_id,
    measure,
    area_kind,
    area_code,
    due_on,
    due_text,
    source,
    note,
    flag
from staging.targets
