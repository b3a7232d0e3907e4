-- One row per quantile of the records' values in an area, each record once; null when there are none.
-- gather
-- Type 7 of Hyndman and Fan (1996), as percentile_cont: between the two values beside place 1 + (n - 1) p.
with
placed as (
    select
        cell_values.indicator_id,
        cell_values.measure,
        cell_values.period,
        cell_values.area_kind,
        cell_values.area_code,
        cell_values.dimension,
        cell_values.category,
        cell_values.value,
        row_number() over (cell order by cell_values.value) as place,
        1.0 + indicator_measures.probability * (count(*) over cell - 1) as wanted_place
    from "values".cell_values
    join marts.indicator_measures
        on cell_values.indicator_id = indicator_measures.indicator_id
        and cell_values.measure = indicator_measures.measure
    where indicator_measures.statistic = 'quantile'
    window cell as (
        partition by
            cell_values.indicator_id,
            cell_values.measure,
            cell_values.period,
            cell_values.area_kind,
            cell_values.area_code,
            cell_values.dimension,
            cell_values.category
    )
),

found as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        sum(value * greatest(0.0, 1.0 - abs(place - wanted_place))) as value,
        count(*) as record_count
    from placed
    group by indicator_id, measure, period, area_kind, area_code, dimension, category
)

select
    cast(categories.indicator_id as text) as indicator_id,
    cast(categories.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast(categories.dimension as text) as dimension,
    cast(categories.category as text) as category,
    cast(found.value as double precision) as value,
    cast(found.record_count as double precision) as numerator,
    cast(coalesce(found.record_count, 0) as double precision) as denominator
from "values".categories
join "values".coverage on categories.indicator_id = coverage.indicator_id
left join found
    on categories.indicator_id = found.indicator_id
    and categories.measure = found.measure
    and categories.dimension = found.dimension
    and categories.category = found.category
    and coverage.period = found.period
    and coverage.area_kind = found.area_kind
    and coverage.area_code = found.area_code
where categories.statistic = 'quantile'
