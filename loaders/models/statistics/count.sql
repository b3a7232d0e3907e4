-- One row per count: the distinct records that count, beside all that could; a true zero where nobody counts, none where nothing is decided.
-- gather
select
    cast(counted_cells.indicator_id as text) as indicator_id,
    cast(counted_cells.measure as text) as measure,
    cast(counted_cells.period as text) as period,
    cast(counted_cells.area_kind as text) as area_kind,
    cast(counted_cells.area_code as text) as area_code,
    cast(counted_cells.dimension as text) as dimension,
    cast(counted_cells.category as text) as category,
    cast(counted_cells.numerator_count as double precision) as value,
    cast(counted_cells.numerator_count as double precision) as numerator,
    cast(counted_cells.denominator_count as double precision) as denominator,
    cast(
        case
            when indicator_measures.is_decided_only and counted_cells.denominator_count = 0 then 'undecided'
        end as text
    ) as own_status
from "values".counted_cells
join marts.indicator_measures
    on counted_cells.indicator_id = indicator_measures.indicator_id
    and counted_cells.measure = indicator_measures.measure
where counted_cells.statistic = 'count'
