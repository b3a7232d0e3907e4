-- One row per complete quarter, and portfolio or hub: how many will be implemented in the next four quarters, or why nobody can say.
-- gather
-- past_count and hit_count: the forecasts of the area up to this quarter whose four quarters have passed, and those that held them.
select
    cast(forecasts.period as text) as period,
    cast(forecasts.area_kind as text) as area_kind,
    cast(forecasts.area_code as text) as area_code,
    cast(forecasts.made_on as date) as made_on,
    cast(forecasts.drawn_count as integer) as drawn_count,
    cast(forecasts.balance as double precision) as balance,
    cast(forecasts.low as integer) as low,
    cast(forecasts.middle as integer) as middle,
    cast(forecasts.high as integer) as high,
    cast(forecasts.actual as integer) as actual,
    forecasts.is_hit,
    cast(forecasts.reason as text) as reason,
    cast(
        count(*) filter (where forecasts.is_hit is not null) over (
            partition by forecasts.area_kind, forecasts.area_code
            order by calendar_quarters.starts_on
        ) as integer
    ) as past_count,
    cast(
        count(*) filter (where forecasts.is_hit) over (
            partition by forecasts.area_kind, forecasts.area_code
            order by calendar_quarters.starts_on
        ) as integer
    ) as hit_count
from "values".forecasts
join marts.calendar_quarters on forecasts.period = calendar_quarters.period
