-- One row per cell with records enough: its number, how many records, and the longest time.
-- gather
select
    cast(cell_id as integer) as cell_id,
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(sum(record_count) as integer) as record_count,
    cast(max(exit_day) as integer) as last_day
from "values".timed_counts
group by cell_id, indicator_id, measure, period, area_kind, area_code, dimension, category
