-- One row per count: the distinct records that count, beside all that could; a true zero where nobody counts.
-- gather
select
    cast(categories.indicator_id as text) as indicator_id,
    cast(categories.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast(categories.dimension as text) as dimension,
    cast(categories.category as text) as category,
    cast(coalesce(tallies.numerator_count, 0) as double precision) as value,
    cast(coalesce(tallies.numerator_count, 0) as double precision) as numerator,
    cast(coalesce(tallies.denominator_count, 0) as double precision) as denominator
from "values".categories
join "values".coverage on categories.indicator_id = coverage.indicator_id
left join "values".tallies
    on categories.indicator_id = tallies.indicator_id
    and categories.measure = tallies.measure
    and categories.dimension = tallies.dimension
    and categories.category = tallies.category
    and coverage.period = tallies.period
    and coverage.area_kind = tallies.area_kind
    and coverage.area_code = tallies.area_code
where categories.statistic = 'count'
