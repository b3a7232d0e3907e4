-- One row per target and measure that it is judged by.
select
    list_row,
    target_id,
    text_sv,
    text_en,
    cast(goal_low as double) as goal_low,
    cast(goal_high as double) as goal_high,
    unit,
    indicator_id,
    measure,
    area_kind,
    area_code,
    cast(due_on as date) as due_on,
    due_text,
    source,
    note,
    flag
from reference.targets
