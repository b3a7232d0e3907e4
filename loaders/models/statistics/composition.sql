-- One row per part of a composition: its distinct records as a percentage of those of all parts; null when there are none.
-- gather
with
wholes as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        sum(denominator_count) as whole_count
    from "values".tallies
    where dimension <> 'total'
    group by indicator_id, measure, period, area_kind, area_code, dimension
),

parts as (
    select
        categories.indicator_id,
        categories.measure,
        coverage.period,
        coverage.area_kind,
        coverage.area_code,
        categories.dimension,
        categories.category,
        coalesce(tallies.numerator_count, 0) as part_count,
        coalesce(wholes.whole_count, 0) as whole_count
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
    left join wholes
        on categories.indicator_id = wholes.indicator_id
        and categories.measure = wholes.measure
        and categories.dimension = wholes.dimension
        and coverage.period = wholes.period
        and coverage.area_kind = wholes.area_kind
        and coverage.area_code = wholes.area_code
    where categories.statistic = 'composition'
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(100.0 * part_count / nullif(whole_count, 0) as double precision) as value,
    cast(part_count as double precision) as numerator,
    cast(whole_count as double precision) as denominator
from parts
