-- One row per measure with times, quarter, area, stage or total, and kept day: the share that has come to the end by then, with its band.
-- gather
-- The newest complete quarter and the one after it. Of each sixtieth of a curve's days the last step is kept, with the
-- events of all its steps: a picture of a page's width shows no more.
with
ended_quarters as (
    select max(starts_on) as newest_on
    from marts.calendar_quarters
    where is_complete
),

cells as (
    select
        timed_cells.cell_id,
        timed_cells.indicator_id,
        timed_cells.measure,
        timed_cells.period,
        timed_cells.area_kind,
        timed_cells.area_code,
        timed_cells.category,
        timed_cells.last_day
    from "values".timed_cells
    join marts.calendar_quarters on timed_cells.period = calendar_quarters.period
    join marts.indicators on timed_cells.indicator_id = indicators.indicator_id
    cross join ended_quarters
    where not indicators.about_persons
        and calendar_quarters.starts_on >= ended_quarters.newest_on
        and timed_cells.dimension in ('total', 'stage')
),

steps as (
    select
        cells.indicator_id,
        cells.measure,
        cells.period,
        cells.area_kind,
        cells.area_code,
        cells.category,
        ended_shares.event,
        ended_shares.day,
        ended_shares.at_risk,
        ended_shares.events,
        ended_shares.estimate,
        ended_shares.low,
        ended_shares.high,
        floor(60.0 * ended_shares.day / cast(cells.last_day + 1 as double precision)) as part
    from cells
    join "values".ended_shares on cells.cell_id = ended_shares.cell_id
),

gathered as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        category,
        event,
        day,
        at_risk,
        estimate,
        low,
        high,
        sum(events) over (
            partition by indicator_id, measure, period, area_kind, area_code, category, event, part
        ) as events,
        row_number() over (
            partition by indicator_id, measure, period, area_kind, area_code, category, event, part
            order by day desc nulls last
        ) as place
    from steps
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(category as text) as category,
    cast(event as text) as event,
    cast(day as integer) as days,
    cast(at_risk as integer) as at_risk,
    cast(events as integer) as events,
    cast(floor(estimate * 10000.0 + 0.5) / 10000.0 as double precision) as estimate,
    cast(floor(low * 10000.0 + 0.5) / 10000.0 as double precision) as low,
    cast(floor(high * 10000.0 + 0.5) / 10000.0 as double precision) as high
from gathered
where place = 1
