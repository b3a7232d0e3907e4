-- One row per count: the distinct records that count, beside all that could; a true zero where nobody counts.
-- gather
select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(numerator_count as double precision) as value,
    cast(numerator_count as double precision) as numerator,
    cast(denominator_count as double precision) as denominator
from "values".counted_cells
where statistic = 'count'
