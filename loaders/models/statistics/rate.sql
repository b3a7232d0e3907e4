-- One row per rate: the distinct persons who count per thousand of those whom the base measure counts, with Wilson's 95 percent interval (1927); null where there are none.
-- gather
with
joined as (
    select
        indicator_measures.indicator_id,
        indicator_measures.measure,
        headcount.period,
        headcount.area_kind,
        headcount.area_code,
        headcount.dimension,
        headcount.category,
        cast(coalesce(tallies.numerator_count, 0) as double precision) as part_count,
        headcount.value as whole_count
    from marts.indicator_measures
    join "values".headcount
        on indicator_measures.indicator_id = headcount.indicator_id
        and indicator_measures.base_measure = headcount.measure
    left join "values".tallies
        on indicator_measures.indicator_id = tallies.indicator_id
        and indicator_measures.records_measure = tallies.measure
        and headcount.period = tallies.period
        and headcount.area_kind = tallies.area_kind
        and headcount.area_code = tallies.area_code
        and headcount.dimension = tallies.dimension
        and headcount.category = tallies.category
    where indicator_measures.statistic = 'rate'
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
        part_count + 3.8414588206941236 / 2.0 as middle,
        1.959963984540054 * sqrt(
            greatest(0.0, part_count * (whole_count - part_count) / nullif(cast(whole_count as double precision), 0))
            + 3.8414588206941236 / 4.0
        ) as half_width
    from joined
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(1000.0 * part_count / nullif(cast(whole_count as double precision), 0) as double precision) as value,
    cast(part_count as double precision) as numerator,
    cast(whole_count as double precision) as denominator,
    cast(
        case
            when whole_count > 0
                then 1000.0 * greatest(0.0, middle - half_width) / cast(whole_count + 3.8414588206941236 as double precision)
        end as double precision
    ) as low,
    cast(
        case
            when whole_count > 0
                then least(1000.0, 1000.0 * (middle + half_width) / cast(whole_count + 3.8414588206941236 as double precision))
        end as double precision
    ) as high
from bounded
