-- One row per measure of a time or of a share with time, quarter, area, dimension and category: the estimate, or why there is none.
-- gather
-- Totals are there for every area; classes only where there are records enough to estimate from. Six decimals are kept,
-- so that every build and both engines say the same.
with
timed_measures as (
    select
        indicator_id,
        measure,
        records_measure,
        statistic
    from marts.indicator_measures
    where statistic in ('time_quantile', 'incidence_time', 'incidence')
),

places as (
    select
        timed_measures.indicator_id,
        timed_measures.measure,
        timed_measures.records_measure,
        timed_measures.statistic,
        coverage.period,
        coverage.area_kind,
        coverage.area_code,
        'total' as dimension,
        'total' as category
    from timed_measures
    join "values".coverage on timed_measures.indicator_id = coverage.indicator_id
    union all
    select
        timed_measures.indicator_id,
        timed_measures.measure,
        timed_measures.records_measure,
        timed_measures.statistic,
        timed_cells.period,
        timed_cells.area_kind,
        timed_cells.area_code,
        timed_cells.dimension,
        timed_cells.category
    from timed_measures
    join "values".timed_cells
        on timed_measures.indicator_id = timed_cells.indicator_id
        and timed_measures.records_measure = timed_cells.measure
    where timed_cells.dimension <> 'total'
),

found as (
    select
        places.indicator_id,
        places.measure,
        places.statistic,
        places.period,
        places.area_kind,
        places.area_code,
        places.dimension,
        places.category,
        coalesce(tallies.denominator_count, 0) as record_count,
        coalesce(tallies.numerator_count, 0) as numerator_count,
        coalesce(time_quantile.value, incidence.value) as value,
        coalesce(time_quantile.low, incidence.low) as low,
        coalesce(time_quantile.high, incidence.high) as high,
        case
            when coalesce(tallies.denominator_count, 0) = 0 then 'not_applicable'
            when timed_cells.cell_id is null then 'small'
            when incidence.is_too_early then 'too_early'
            when places.statistic <> 'incidence' and time_quantile.value is null then 'not_reached'
        end as own_status
    from places
    left join "values".timed_cells
        on places.indicator_id = timed_cells.indicator_id
        and places.records_measure = timed_cells.measure
        and places.period = timed_cells.period
        and places.area_kind = timed_cells.area_kind
        and places.area_code = timed_cells.area_code
        and places.dimension = timed_cells.dimension
        and places.category = timed_cells.category
    left join "values".tallies
        on places.indicator_id = tallies.indicator_id
        and places.records_measure = tallies.measure
        and places.period = tallies.period
        and places.area_kind = tallies.area_kind
        and places.area_code = tallies.area_code
        and places.dimension = tallies.dimension
        and places.category = tallies.category
    left join "values".time_quantile
        on timed_cells.cell_id = time_quantile.cell_id
        and places.measure = time_quantile.measure
    left join "values".incidence
        on timed_cells.cell_id = incidence.cell_id
        and places.measure = incidence.measure
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(case when own_status is null then floor(value * 1000000.0 + 0.5) / 1000000.0 end as double precision) as value,
    cast(numerator_count as double precision) as numerator,
    cast(record_count as double precision) as denominator,
    cast(
        case when own_status is null or own_status = 'not_reached' then floor(low * 1000000.0 + 0.5) / 1000000.0 end
        as double precision
    ) as low,
    cast(case when own_status is null then floor(high * 1000000.0 + 0.5) / 1000000.0 end as double precision) as high,
    cast(own_status as text) as own_status
from found
