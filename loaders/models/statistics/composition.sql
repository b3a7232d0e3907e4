-- One row per part of a composition: its distinct records as a percentage of those of all parts; null when there are none.
-- gather
-- Where a class is split by sex, as coding_sex, the whole is the class: the text before the stroke.
with
wholes as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        case when dimension like '%_sex' then split_part(category, '/', 1) else 'all' end as whole,
        sum(denominator_count) as whole_count
    from "values".tallies
    where dimension <> 'total'
    group by
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        case when dimension like '%_sex' then split_part(category, '/', 1) else 'all' end
),

parts as (
    select
        counted_cells.indicator_id,
        counted_cells.measure,
        counted_cells.period,
        counted_cells.area_kind,
        counted_cells.area_code,
        counted_cells.dimension,
        counted_cells.category,
        counted_cells.numerator_count as part_count,
        coalesce(wholes.whole_count, 0) as whole_count
    from "values".counted_cells
    left join wholes
        on counted_cells.indicator_id = wholes.indicator_id
        and counted_cells.measure = wholes.measure
        and counted_cells.dimension = wholes.dimension
        and case
            when counted_cells.dimension like '%_sex' then split_part(counted_cells.category, '/', 1)
            else 'all'
        end = wholes.whole
        and counted_cells.period = wholes.period
        and counted_cells.area_kind = wholes.area_kind
        and counted_cells.area_code = wholes.area_code
    where counted_cells.statistic = 'composition'
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
