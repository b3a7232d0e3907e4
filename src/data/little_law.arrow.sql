-- One row per quarter, area and stage: throughput, time and stock over four quarters, and whether they agree
select
    period,
    area_kind,
    area_code,
    stage,
    finished_count,
    mean_days,
    mean_stock,
    balance,
    is_balanced
from published.little_law
order by stage, area_kind, area_code, period
