-- One row per quarter, area and stage: Little's law over four quarters, throughput x time / stock, which is 1 in a steady flow.
-- gather
-- λW/L = (n/T)(Σ days of those who left / n) / (Σ days stood in the window / T): under 1 while work piles up.
with
each_once as (
    select
        stage_stays.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        stage_stays.stage,
        stage_stays.item_id,
        stage_stays.event_number,
        max(stage_stays.window_days) as window_days,
        max(stage_stays.stock_days) as stock_days,
        max(stage_stays.finished_days) as finished_days
    from observations.stage_stays
    join "values".area_municipalities
        on stage_stays.period = area_municipalities.period
        and stage_stays.municipality_code = area_municipalities.municipality_code
    group by
        stage_stays.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        stage_stays.stage,
        stage_stays.item_id,
        stage_stays.event_number
),

summed as (
    select
        period,
        area_kind,
        area_code,
        stage,
        max(window_days) as window_days,
        count(finished_days) as finished_count,
        sum(finished_days) as finished_days,
        sum(stock_days) as stock_days
    from each_once
    group by period, area_kind, area_code, stage
),

ratios as (
    select
        period,
        area_kind,
        area_code,
        stage,
        finished_count,
        cast(finished_days as double precision) / nullif(cast(finished_count as double precision), 0) as mean_days,
        cast(stock_days as double precision) / cast(window_days as double precision) as mean_stock,
        coalesce(cast(finished_days as double precision), 0)
        / nullif(cast(stock_days as double precision), 0) as balance
    from summed
)

select
    cast(ratios.period as text) as period,
    cast(ratios.area_kind as text) as area_kind,
    cast(ratios.area_code as text) as area_code,
    cast(ratios.stage as text) as stage,
    cast(ratios.finished_count as integer) as finished_count,
    cast(ratios.mean_days as double precision) as mean_days,
    cast(ratios.mean_stock as double precision) as mean_stock,
    cast(ratios.balance as double precision) as balance,
    coalesce(ratios.balance between flow_rules.least_balance and flow_rules.most_balance, false) as is_balanced
from ratios
cross join marts.flow_rules
