-- One row per cell, record and part, of measures that add or order the records' values: each record once in an area, with its value.
-- gather
-- A cell is an indicator, measure, quarter, area, dimension and category. What one municipality gives and another takes, with opposite
-- signs, is added and comes out even in an area of both; a quantile is of values as they are.
select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(records.dimension as text) as dimension,
    cast(records.category as text) as category,
    cast(records.record_kind as text) as record_kind,
    cast(records.record_id as text) as record_id,
    cast(records.part as text) as part,
    cast(
        case
            when indicator_measures.statistic <> 'quantile' and min(records.value) < 0 then sum(records.value)
            else max(records.value)
        end as double precision
    ) as value
from observations.records
join marts.indicator_measures
    on records.indicator_id = indicator_measures.indicator_id
    and records.measure = indicator_measures.measure
join "values".area_municipalities
    on records.period = area_municipalities.period
    and records.municipality_code = area_municipalities.municipality_code
where indicator_measures.statistic in ('headcount', 'mean', 'quantile', 'ratio', 'sum', 'sum_share')
    and records.part <> 'excluded'
group by
    records.indicator_id,
    records.measure,
    records.period,
    area_municipalities.area_kind,
    area_municipalities.area_code,
    records.dimension,
    records.category,
    records.record_kind,
    records.record_id,
    records.part,
    indicator_measures.statistic
