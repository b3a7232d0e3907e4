-- One row per measure that counts records, quarter, area, dimension and category: the distinct records that count, and all that could; zeros where there are none.
-- gather
-- A total is there for every area, a class where somebody has reported.
select
    cast(categories.indicator_id as text) as indicator_id,
    cast(categories.measure as text) as measure,
    cast(categories.statistic as text) as statistic,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast(categories.dimension as text) as dimension,
    cast(categories.category as text) as category,
    cast(coalesce(tallies.numerator_count, 0) as integer) as numerator_count,
    cast(coalesce(tallies.denominator_count, 0) as integer) as denominator_count
from "values".categories
join "values".coverage
    on categories.indicator_id = coverage.indicator_id
    and (categories.dimension = 'total' or coverage.status in ('final', 'preliminary'))
left join "values".tallies
    on categories.indicator_id = tallies.indicator_id
    and categories.measure = tallies.measure
    and categories.dimension = tallies.dimension
    and categories.category = tallies.category
    and coverage.period = tallies.period
    and coverage.area_kind = tallies.area_kind
    and coverage.area_code = tallies.area_code
where categories.statistic in ('count', 'share', 'composition')
