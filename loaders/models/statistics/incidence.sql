-- One row per cell and measure of a share after some months: the percentage that has come to its event by then, with its band.
-- gather
-- Too early when nobody has been followed so long, unless nobody is left to follow.
with
horizons as (
    select
        timed_cells.cell_id,
        indicator_measures.measure,
        indicator_measures.event,
        floor(indicator_measures.months * 30.4375) as horizon_day,
        timed_cells.last_day
    from "values".timed_cells
    join marts.indicator_measures
        on timed_cells.indicator_id = indicator_measures.indicator_id
        and timed_cells.measure = indicator_measures.records_measure
    where indicator_measures.statistic = 'incidence'
),

goings as (
    select
        cell_id,
        min(survival) as survival
    from "values".survival_steps
    group by cell_id
),

newest as (
    select distinct on (horizons.cell_id, horizons.measure)
        horizons.cell_id,
        horizons.measure,
        ended_shares.estimate,
        ended_shares.low,
        ended_shares.high
    from horizons
    join "values".ended_shares
        on horizons.cell_id = ended_shares.cell_id
        and horizons.event = ended_shares.event
        and horizons.horizon_day >= ended_shares.day
    order by horizons.cell_id, horizons.measure, ended_shares.day desc nulls last
)

select
    cast(horizons.cell_id as integer) as cell_id,
    cast(horizons.measure as text) as measure,
    cast(100.0 * coalesce(newest.estimate, 0.0) as double precision) as value,
    cast(100.0 * newest.low as double precision) as low,
    cast(100.0 * newest.high as double precision) as high,
    horizons.last_day < horizons.horizon_day and goings.survival > 0 as is_too_early
from horizons
join goings on horizons.cell_id = goings.cell_id
left join newest
    on horizons.cell_id = newest.cell_id
    and horizons.measure = newest.measure
