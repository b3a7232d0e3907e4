-- One row per measure of shared money, quarter, area, dimension, category and municipality: what it has of them, counted and in all.
-- gather
select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(records.dimension as text) as dimension,
    cast(records.category as text) as category,
    cast(records.municipality_code as text) as municipality_code,
    cast(coalesce(sum(records.value) filter (where records.part = 'numerator'), 0.0) as double precision) as part_sum,
    cast(sum(records.value) as double precision) as whole_sum
from observations.records
join marts.indicator_measures
    on records.indicator_id = indicator_measures.indicator_id
    and records.measure = indicator_measures.measure
join "values".area_municipalities
    on records.period = area_municipalities.period
    and records.municipality_code = area_municipalities.municipality_code
where indicator_measures.is_shared_money
    and records.part <> 'excluded'
group by
    records.indicator_id,
    records.measure,
    records.period,
    area_municipalities.area_kind,
    area_municipalities.area_code,
    records.dimension,
    records.category,
    records.municipality_code
