-- One row per complete quarter, and portfolio or hub: the forecast made of it, or why there is none, beside what came
select
    period,
    area_kind,
    area_code,
    made_on,
    drawn_count,
    balance,
    low,
    middle,
    high,
    actual,
    is_hit,
    reason,
    past_count,
    hit_count
from published.forecasts
order by area_kind, area_code, period
