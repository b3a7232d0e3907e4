-- One row per cell with records enough, day of entry, day of exit and event: how many distinct records were followed so.
-- gather
-- A cell is an indicator, measure, quarter, area, dimension and category, and has a number. Days are counted from
-- each record's start: one with entry 0 is followed from its start, others from the day after their entry.
with
thresholds as (
    select max(case when threshold = 'records' then value end) as least_record_count
    from marts.thresholds
),

timed_measures as (
    select distinct
        indicator_id,
        records_measure
    from marts.indicator_measures
    where statistic in ('time_quantile', 'incidence_time', 'incidence')
),

counted as (
    select
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
        records.category,
        records.entry_days,
        records.exit_days,
        records.event,
        count(distinct records.record_id) as record_count
    from observations.records
    join timed_measures
        on records.indicator_id = timed_measures.indicator_id
        and records.measure = timed_measures.records_measure
    join "values".area_municipalities
        on records.period = area_municipalities.period
        and records.municipality_code = area_municipalities.municipality_code
    where records.part <> 'excluded'
    group by
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
        records.category,
        records.entry_days,
        records.exit_days,
        records.event
),

sized as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        entry_days,
        exit_days,
        event,
        record_count,
        sum(record_count) over (
            partition by indicator_id, measure, period, area_kind, area_code, dimension, category
        ) as cell_count
    from counted
)

select
    cast(
        dense_rank() over (
            order by indicator_id, measure, period, area_kind, area_code, dimension, category
        ) as integer
    ) as cell_id,
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(case when entry_days = 0 then -1 else entry_days end as integer) as entry_day,
    cast(exit_days as integer) as exit_day,
    cast(event as text) as event,
    cast(record_count as integer) as record_count
from sized
cross join thresholds
where cell_count >= least_record_count
