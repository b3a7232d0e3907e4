-- One row per survey's share, quarter, area but a municipality, dimension and category: of those who answered, with Wilson's 95 percent interval for a finite population.
-- gather
-- A sample of n among N varies as one of n (N − 1) / (N − n) among endlessly many (Cochran 1977, Sampling Techniques, 2.6 and 3.2).
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
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
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
        and area_municipalities.area_kind = 'hub'
    group by
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
        records.category,
        records.part,
        records.record_id
),

counted as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        coalesce(sum(person_count) filter (where part = 'numerator'), 0.0) as part_count,
        coalesce(sum(person_count) filter (where part <> 'excluded'), 0.0) as whole_count,
        sum(person_count) as population_count
    from each_once
    group by indicator_id, measure, period, area_kind, area_code, dimension, category
),

judged as (
    select
        counted.indicator_id,
        counted.measure,
        counted.period,
        counted.area_kind,
        counted.area_code,
        counted.dimension,
        counted.category,
        counted.part_count,
        counted.whole_count,
        case
            when counted.population_count > counted.whole_count
                then counted.whole_count * (counted.population_count - 1.0)
                / cast(counted.population_count - counted.whole_count as double precision)
        end as effective_count,
        bool_or(
            counted.whole_count < limits.least_percent_count
            or (counted.part_count > 0 and counted.part_count < limits.least_count)
            or (
                counted.whole_count > counted.part_count
                and counted.whole_count - counted.part_count < limits.least_count
            )
        ) over (
            partition by
                counted.indicator_id,
                counted.measure,
                counted.period,
                counted.area_kind,
                counted.area_code,
                counted.dimension
        ) as is_withheld
    from counted
    cross join limits
),

-- The square of the normal distribution's 97.5 percent point is 3.8414588206941236.
shared as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        whole_count,
        is_withheld,
        100.0 * part_count / nullif(cast(whole_count as double precision), 0.0) as percentage,
        part_count / nullif(cast(whole_count as double precision), 0.0) as part_share,
        3.8414588206941236 / nullif(cast(effective_count as double precision), 0.0) as doubt
    from judged
),

spread as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        whole_count,
        is_withheld,
        percentage,
        100.0 * (part_share + doubt / 2.0) / cast(1.0 + doubt as double precision) as middle,
        100.0 * sqrt(doubt * (part_share * (1.0 - part_share) + doubt / 4.0))
        / cast(1.0 + doubt as double precision) as half_width
    from shared
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
        case when categories.statistic = 'survey_share' then greatest(0.0, coalesce(spread.middle - spread.half_width, spread.percentage)) end
        as double precision
    ) as low,
    cast(
        case when categories.statistic = 'survey_share' then least(100.0, coalesce(spread.middle + spread.half_width, spread.percentage)) end
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
    and coverage.area_kind = spread.area_kind
    and coverage.area_code = spread.area_code
where categories.statistic in ('survey_share', 'response_share')
    and coverage.area_kind <> 'municipality'
