-- One row per cell and measure of a time: the day by which a given share has ended, and where the band reaches that share.
-- gather
-- As R's quantile of a survfit: the first day on which the share is reached, or the middle of the days on which
-- it is exactly reached, to the last day that anybody is followed. Null when it is not reached.
with
crossings as (
    select
        ended_shares.cell_id,
        indicator_measures.measure,
        indicator_measures.unit,
        min(ended_shares.day) filter (
            where ended_shares.estimate >= indicator_measures.probability - 1.5e-8
        ) as reached_day,
        min(ended_shares.day) filter (
            where ended_shares.estimate >= indicator_measures.probability + 1.5e-8
        ) as passed_day,
        min(ended_shares.day) filter (where ended_shares.high >= indicator_measures.probability) as earliest_day,
        min(ended_shares.day) filter (where ended_shares.low >= indicator_measures.probability) as latest_day
    from "values".ended_shares
    join "values".timed_cells on ended_shares.cell_id = timed_cells.cell_id
    join marts.indicator_measures
        on timed_cells.indicator_id = indicator_measures.indicator_id
        and timed_cells.measure = indicator_measures.records_measure
        and ended_shares.event = indicator_measures.event
    where indicator_measures.probability is not null
    group by ended_shares.cell_id, indicator_measures.measure, indicator_measures.unit
),

timed as (
    select
        crossings.cell_id,
        crossings.measure,
        (crossings.reached_day + coalesce(crossings.passed_day, timed_cells.last_day)) * 0.5 as middle_day,
        crossings.earliest_day,
        crossings.latest_day,
        case when crossings.unit = 'månader' then 30.4375 else 1.0 end as days_per_unit
    from crossings
    join "values".timed_cells on crossings.cell_id = timed_cells.cell_id
)

select
    cast(cell_id as integer) as cell_id,
    cast(measure as text) as measure,
    cast(middle_day / cast(days_per_unit as double precision) as double precision) as value,
    cast(earliest_day / cast(days_per_unit as double precision) as double precision) as low,
    cast(latest_day / cast(days_per_unit as double precision) as double precision) as high
from timed
