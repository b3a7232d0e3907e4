-- One row per quarter, area and number: the probability that four quarters drawn from the last eight have so many.
-- gather
-- The exact distribution of a sum of four draws with replacement (the bootstrap without its chance):
-- all pairs of quarters, and all pairs of those.
with
draws as (
    select forecast_draws.period, forecast_draws.area_kind, forecast_draws.area_code, forecast_draws.implemented_count
    from "values".forecast_draws
    where forecast_draws.quarters_ago >= 0
),

other_draws as (
    select period, area_kind, area_code, implemented_count
    from draws
),

pairs as (
    select
        draws.period,
        draws.area_kind,
        draws.area_code,
        draws.implemented_count + other_draws.implemented_count as implemented_count,
        cast(count(*) as double precision) as ways
    from draws
    join other_draws
        on draws.period = other_draws.period
        and draws.area_kind = other_draws.area_kind
        and draws.area_code = other_draws.area_code
    group by
        draws.period,
        draws.area_kind,
        draws.area_code,
        draws.implemented_count + other_draws.implemented_count
),

other_pairs as (
    select period, area_kind, area_code, implemented_count, ways
    from pairs
),

fours as (
    select
        pairs.period,
        pairs.area_kind,
        pairs.area_code,
        pairs.implemented_count + other_pairs.implemented_count as implemented_count,
        sum(pairs.ways * other_pairs.ways) as ways
    from pairs
    join other_pairs
        on pairs.period = other_pairs.period
        and pairs.area_kind = other_pairs.area_kind
        and pairs.area_code = other_pairs.area_code
    group by
        pairs.period,
        pairs.area_kind,
        pairs.area_code,
        pairs.implemented_count + other_pairs.implemented_count
),

added as (
    select
        period,
        area_kind,
        area_code,
        implemented_count,
        ways,
        sum(ways) over (partition by period, area_kind, area_code order by implemented_count) as ways_so_far,
        sum(ways) over (partition by period, area_kind, area_code) as all_ways
    from fours
)

select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(implemented_count as integer) as implemented_count,
    cast(cast(ways as double precision) / all_ways as double precision) as probability,
    cast(cast(ways_so_far as double precision) / all_ways as double precision) as cumulative
from added
