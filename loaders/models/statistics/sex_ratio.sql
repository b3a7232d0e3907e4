-- One row per ratio, quarter and area: one part over another with its 95 percent interval; null where one of them cannot be computed.
-- gather
-- In one stratum exp(ln r ± 1.96·√(1/a − 1/n1 + 1/b − 1/n2)) (Katz and others 1978). Over strata the parts are directly
-- standardised, p = Σ w·pₖ over Σ w, and ln p has the variance Σ w²·pₖ(1 − pₖ)/nₖ over (Σ w·pₖ)², by the delta method: in one
-- stratum it is 1/a − 1/n. A stratum in which one of the sexes has nobody says nothing of the ratio and is left out.
-- The value stands with the women; two decimals are kept, so that no count can be solved for from the digits.
with
shares as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        first_part,
        first_whole,
        second_part,
        second_whole,
        weight,
        first_part / nullif(cast(first_whole as double precision), 0) as first_share,
        second_part / nullif(cast(second_whole as double precision), 0) as second_share
    from "values".sex_ratio_parts
),

sums as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        sum(first_part) as first_part,
        sum(first_whole) as first_whole,
        sum(second_whole) as second_whole,
        sum(weight * first_share) filter (where second_share is not null) as first_sum,
        sum(weight * second_share) filter (where first_share is not null) as second_sum,
        sum(
            weight * weight * first_share * greatest(0.0, 1.0 - first_share)
            / nullif(cast(first_whole as double precision), 0)
        ) filter (where second_share is not null) as first_variance,
        sum(
            weight * weight * second_share * greatest(0.0, 1.0 - second_share)
            / nullif(cast(second_whole as double precision), 0)
        ) filter (where first_share is not null) as second_variance
    from shares
    group by indicator_id, measure, period, area_kind, area_code
),

ratios as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        first_part,
        least(first_whole, second_whole) as least_whole,
        first_sum / nullif(cast(second_sum as double precision), 0) as ratio,
        sqrt(
            first_variance / nullif(cast(first_sum * first_sum as double precision), 0)
            + second_variance / nullif(cast(second_sum * second_sum as double precision), 0)
        ) as deviation
    from sums
),

bounded as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        first_part,
        least_whole,
        ratio,
        case when ratio > 0 then exp(ln(ratio) - 1.959963984540054 * deviation) end as low,
        case when ratio > 0 then exp(ln(ratio) + 1.959963984540054 * deviation) end as high
    from ratios
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast('sex' as text) as dimension,
    cast('women' as text) as category,
    cast(floor(ratio * 100.0 + 0.5) / 100.0 as double precision) as value,
    cast(first_part as double precision) as numerator,
    cast(least_whole as double precision) as denominator,
    cast(floor(low * 100.0 + 0.5) / 100.0 as double precision) as low,
    cast(floor(high * 100.0 + 0.5) / 100.0 as double precision) as high
from bounded
