-- One row per survey's share, quarter, area but a municipality, dimension and category: of those who answered, each role weighing as many as it is, with Wilson's 95 percent interval for a finite population.
-- gather
-- Roles are asked in unlike parts, so all together is Σ Nₕpₕ / Σ Nₕ with the variance of a stratified sample without replacement
-- (Cochran 1977, Sampling Techniques, 3.2 and 5.10). The interval is that of a sample of p (1 − p) / variance among endlessly many,
-- which for one role is n (N − 1) / (N − n).
-- Surveys of different sluices are never put together; a split with few persons in any answer is withheld whole.
with
limits as (
    select
        max(case when threshold = 'persons' then value end) as least_count,
        max(case when threshold = 'percent' then value end) as least_percent_count
    from marts.thresholds
),

each_once as (
    select
        records.indicator_id,
        records.measure,
        indicator_measures.statistic,
        records.period,
        area_municipalities.area_code,
        records.category,
        records.part,
        records.record_id,
        max(records.value) as person_count
    from observations.records
    join marts.indicator_measures
        on records.indicator_id = indicator_measures.indicator_id
        and records.measure = indicator_measures.measure
    join "values".area_municipalities
        on records.period = area_municipalities.period
        and records.municipality_code = area_municipalities.municipality_code
    where indicator_measures.statistic in ('survey_share', 'response_share')
        and records.dimension = 'role'
        and area_municipalities.area_kind = 'hub'
    group by
        records.indicator_id,
        records.measure,
        indicator_measures.statistic,
        records.period,
        area_municipalities.area_code,
        records.category,
        records.part,
        records.record_id
),

counted as (
    select
        indicator_id,
        measure,
        statistic,
        period,
        area_code,
        category,
        cast(coalesce(sum(person_count) filter (where part = 'numerator'), 0.0) as double precision) as part_count,
        cast(coalesce(sum(person_count) filter (where part <> 'excluded'), 0.0) as double precision) as whole_count,
        cast(sum(person_count) as double precision) as population_count
    from each_once
    group by indicator_id, measure, statistic, period, area_code, category
),

strata as (
    select
        indicator_id,
        measure,
        period,
        area_code,
        category,
        part_count,
        whole_count,
        case when statistic = 'survey_share' then population_count else whole_count end as weight,
        part_count / cast(whole_count as double precision) as part_share,
        (population_count - whole_count)
        / nullif(cast((population_count - 1.0) * whole_count as double precision), 0.0) as unseen
    from counted
    where whole_count > 0
),

cells as (
    select indicator_id, measure, period, area_code, 'role' as dimension, category, part_count, whole_count, weight, part_share, unseen
    from strata
    union all
    select indicator_id, measure, period, area_code, 'total' as dimension, 'total' as category, part_count, whole_count, weight, part_share, unseen
    from strata
),

weighed as (
    select
        indicator_id,
        measure,
        period,
        area_code,
        dimension,
        category,
        sum(part_count) as part_count,
        sum(whole_count) as whole_count,
        sum(weight * part_share) / nullif(cast(sum(weight) as double precision), 0.0) as part_share,
        sum(weight * weight * unseen * part_share * (1.0 - part_share))
        / nullif(cast(sum(weight) * sum(weight) as double precision), 0.0) as variance,
        sum(weight * unseen) / nullif(cast(sum(weight) as double precision), 0.0) as unseen
    from cells
    group by indicator_id, measure, period, area_code, dimension, category
),

-- The square of the normal distribution's 97.5 percent point is 3.8414588206941236. Where nobody differs there is no variance to go by.
doubted as (
    select
        weighed.indicator_id,
        weighed.measure,
        weighed.period,
        weighed.area_code,
        weighed.dimension,
        weighed.category,
        weighed.whole_count,
        weighed.part_share,
        3.8414588206941236 * case
            when weighed.variance > 0
                then weighed.variance / cast(weighed.part_share * (1.0 - weighed.part_share) as double precision)
            else coalesce(weighed.unseen, 0.0)
        end as doubt,
        bool_or(
            weighed.whole_count < limits.least_percent_count
            or (weighed.part_count > 0 and weighed.part_count < limits.least_count)
            or (
                weighed.whole_count > weighed.part_count
                and weighed.whole_count - weighed.part_count < limits.least_count
            )
        ) over (
            partition by
                weighed.indicator_id,
                weighed.measure,
                weighed.period,
                weighed.area_code,
                weighed.dimension
        ) as is_withheld
    from weighed
    cross join limits
),

spread as (
    select
        indicator_id,
        measure,
        period,
        area_code,
        dimension,
        category,
        whole_count,
        is_withheld,
        100.0 * part_share as percentage,
        100.0 * (part_share + doubt / 2.0) / cast(1.0 + doubt as double precision) as middle,
        100.0 * sqrt(doubt * (part_share * (1.0 - part_share) + doubt / 4.0))
        / cast(1.0 + doubt as double precision) as half_width
    from doubted
)

select
    cast(categories.indicator_id as text) as indicator_id,
    cast(categories.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast(categories.dimension as text) as dimension,
    cast(categories.category as text) as category,
    cast(spread.percentage as double precision) as value,
    cast(null as double precision) as numerator,
    cast(coalesce(spread.whole_count, 0.0) as double precision) as denominator,
    cast(
        case when categories.statistic = 'survey_share' then greatest(0.0, spread.middle - spread.half_width) end
        as double precision
    ) as low,
    cast(
        case when categories.statistic = 'survey_share' then least(100.0, spread.middle + spread.half_width) end
        as double precision
    ) as high,
    cast(
        case
            when coverage.area_kind <> 'hub' then 'not_applicable'
            when spread.whole_count is null then 'missing'
            when spread.is_withheld then 'withheld'
        end as text
    ) as own_status
from "values".categories
join "values".coverage on categories.indicator_id = coverage.indicator_id
left join spread
    on categories.indicator_id = spread.indicator_id
    and categories.measure = spread.measure
    and categories.dimension = spread.dimension
    and categories.category = spread.category
    and coverage.period = spread.period
    and coverage.area_kind = 'hub'
    and coverage.area_code = spread.area_code
where categories.statistic in ('survey_share', 'response_share')
    and coverage.area_kind <> 'municipality'
