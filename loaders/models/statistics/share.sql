-- One row per share: the records that count as a percentage of all, with Wilson's 95 percent interval; null when there are none.
-- gather
with
counted as (
    select
        counted_cells.indicator_id,
        counted_cells.measure,
        counted_cells.period,
        counted_cells.area_kind,
        counted_cells.area_code,
        counted_cells.dimension,
        counted_cells.category,
        cast(counted_cells.numerator_count as double precision) as part_count,
        cast(counted_cells.denominator_count as double precision) as whole_count,
        case when counted_cells.denominator_count = 0 then uncomputable.own_status end as own_status
    from "values".counted_cells
    left join "values".uncomputable
        on counted_cells.indicator_id = uncomputable.indicator_id
        and counted_cells.measure = uncomputable.measure
        and counted_cells.period = uncomputable.period
        and counted_cells.area_kind = uncomputable.area_kind
        and counted_cells.area_code = uncomputable.area_code
    where counted_cells.statistic = 'share'
),

-- The normal distribution's 97.5 percent point is 1.959963984540054, and its square 3.8414588206941236.
bounded as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        part_count,
        whole_count,
        own_status,
        part_count + 3.8414588206941236 / 2.0 as middle,
        1.959963984540054 * sqrt(
            part_count * (whole_count - part_count) / nullif(cast(whole_count as double precision), 0)
            + 3.8414588206941236 / 4.0
        ) as half_width
    from counted
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(100.0 * part_count / nullif(cast(whole_count as double precision), 0) as double precision) as value,
    cast(part_count as double precision) as numerator,
    cast(whole_count as double precision) as denominator,
    cast(
        case
            when whole_count > 0
                then 100.0 * greatest(0.0, middle - half_width) / cast(whole_count + 3.8414588206941236 as double precision)
        end as double precision
    ) as low,
    cast(
        case
            when whole_count > 0
                then least(100.0, 100.0 * (middle + half_width) / cast(whole_count + 3.8414588206941236 as double precision))
        end as double precision
    ) as high,
    cast(own_status as text) as own_status
from bounded
