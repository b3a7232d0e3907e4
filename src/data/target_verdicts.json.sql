-- One row per target and area: the goal, the value and the verdict
select
    target_id,
    text_sv,
    text_en,
    indicator_id,
    measure,
    area_kind,
    area_code,
    area_name,
    goal_low,
    goal_high,
    unit,
    due_on,
    due_text,
    period,
    value,
    value_status,
    expected_value,
    expected_high,
    verdict,
    reason,
    source,
    note,
    flag,
    sort_order
from published.target_verdicts
order by sort_order, target_id, area_kind, area_code
