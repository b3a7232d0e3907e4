-- One row per complete quarter, and portfolio or hub: the forecast made of it, or why there is none, beside what came.
-- gather
with
quantiles as (
    select
        forecast_sums.period,
        forecast_sums.area_kind,
        forecast_sums.area_code,
        min(implemented_count) filter (where cumulative >= flow_rules.low_share - 1e-12) as low,
        min(implemented_count) filter (where cumulative >= 0.5 - 1e-12) as middle,
        min(implemented_count) filter (where cumulative >= flow_rules.high_share - 1e-12) as high
    from "values".forecast_sums
    cross join marts.flow_rules
    group by forecast_sums.period, forecast_sums.area_kind, forecast_sums.area_code
),

counts as (
    select
        period,
        area_kind,
        area_code,
        count(*) filter (where quarters_ago >= 0) as drawn_quarters,
        sum(implemented_count) filter (where quarters_ago >= 0) as drawn_count,
        count(*) filter (where quarters_ago < 0) as later_quarters,
        sum(implemented_count) filter (where quarters_ago < 0) as later_count
    from "values".forecast_draws
    group by period, area_kind, area_code
),

known as (
    select
        area_municipalities.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        max(known_quarters.known_on) as made_on
    from "values".area_municipalities
    join marts.known_quarters
        on area_municipalities.period = known_quarters.period
        and area_municipalities.municipality_code = known_quarters.municipality_code
    group by area_municipalities.period, area_municipalities.area_kind, area_municipalities.area_code
),

judged as (
    select
        counts.period,
        counts.area_kind,
        counts.area_code,
        known.made_on,
        counts.drawn_count,
        little_law.balance,
        quantiles.low,
        quantiles.middle,
        quantiles.high,
        case when counts.later_quarters = flow_rules.forecast_quarters then counts.later_count end as actual,
        case
            when coverage.status not in ('final', 'preliminary') then 'no_deliveries'
            when counts.drawn_quarters < flow_rules.drawn_quarters then 'too_few_quarters'
            when counts.drawn_count < flow_rules.least_implemented then 'too_few_implemented'
            when not coalesce(little_law.is_balanced, false) then 'unbalanced'
        end as reason
    from counts
    cross join marts.flow_rules
    join quantiles
        on counts.period = quantiles.period
        and counts.area_kind = quantiles.area_kind
        and counts.area_code = quantiles.area_code
    join "values".coverage
        on coverage.indicator_id = 'P02'
        and counts.period = coverage.period
        and counts.area_kind = coverage.area_kind
        and counts.area_code = coverage.area_code
    left join known
        on counts.period = known.period
        and counts.area_kind = known.area_kind
        and counts.area_code = known.area_code
    left join "values".little_law
        on little_law.stage = 'all'
        and counts.period = little_law.period
        and counts.area_kind = little_law.area_kind
        and counts.area_code = little_law.area_code
)

select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(made_on as date) as made_on,
    cast(drawn_count as integer) as drawn_count,
    cast(balance as double precision) as balance,
    cast(case when reason is null then low end as integer) as low,
    cast(case when reason is null then middle end as integer) as middle,
    cast(case when reason is null then high end as integer) as high,
    cast(actual as integer) as actual,
    case when reason is null then actual between low and high end as is_hit,
    cast(reason as text) as reason
from judged
