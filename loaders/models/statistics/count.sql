-- One row per count: the distinct records that count, beside all that could; a true zero where nobody counts, none where nothing is decided or told.
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
            when counted_cells.denominator_count > 0 then null
            when indicator_measures.is_decided_only then 'undecided'
            when counted_cells.dimension = 'total' then uncomputable.own_status
        end as text
    ) as own_status
from "values".counted_cells
join marts.indicator_measures
    on counted_cells.indicator_id = indicator_measures.indicator_id
    and counted_cells.measure = indicator_measures.measure
left join "values".uncomputable
    on counted_cells.indicator_id = uncomputable.indicator_id
    and counted_cells.measure = uncomputable.measure
    and counted_cells.period = uncomputable.period
    and counted_cells.area_kind = uncomputable.area_kind
    and counted_cells.area_code = uncomputable.area_code
where counted_cells.statistic = 'count'
