-- One row per number of persons whom records count together: the sum of the records' values; a true zero where there are none.
-- gather
with
sums as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        sum(value) as person_count
    from "values".cell_values
    where part = 'numerator'
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
    cast(coalesce(sums.person_count, 0) as double precision) as value,
    cast(coalesce(sums.person_count, 0) as double precision) as numerator,
    cast(coalesce(sums.person_count, 0) as double precision) as denominator
from "values".categories
join "values".coverage on categories.indicator_id = coverage.indicator_id
left join sums
    on categories.indicator_id = sums.indicator_id
    and categories.measure = sums.measure
    and categories.dimension = sums.dimension
    and categories.category = sums.category
    and coverage.period = sums.period
    and coverage.area_kind = sums.area_kind
    and coverage.area_code = sums.area_code
where categories.statistic = 'headcount'
