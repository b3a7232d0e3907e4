-- One row per quarter, area and stage: throughput, time and stock over four quarters, and whether they agree.
-- gather
select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(stage as text) as stage,
    cast(finished_count as integer) as finished_count,
    cast(mean_days as double precision) as mean_days,
    cast(mean_stock as double precision) as mean_stock,
    cast(balance as double precision) as balance,
    is_balanced
from "values".little_law
