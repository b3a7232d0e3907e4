-- One row per indicator, measure, quarter, area, dimension and category with records: distinct records by part.
-- gather
select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(records.dimension as text) as dimension,
    cast(records.category as text) as category,
    cast(count(distinct records.record_id) filter (where records.part = 'numerator') as integer) as numerator_count,
    cast(count(distinct records.record_id) filter (where records.part <> 'excluded') as integer) as denominator_count
from observations.records
join "values".area_municipalities
    on records.period = area_municipalities.period
    and records.municipality_code = area_municipalities.municipality_code
group by
    records.indicator_id,
    records.measure,
    records.period,
    area_municipalities.area_kind,
    area_municipalities.area_code,
    records.dimension,
    records.category
