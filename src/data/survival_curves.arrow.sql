-- One row per measure with times, quarter, area, stage or total, and day: the share that has come to the end by then
select
    indicator_id,
    measure,
    period,
    area_kind,
    area_code,
    category,
    days,
    at_risk,
    events,
    estimate,
    low,
    high
from published.survival_curves
order by indicator_id, measure, category, area_kind, area_code, period, days
