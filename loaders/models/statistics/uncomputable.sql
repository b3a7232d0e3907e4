-- One row per measure, quarter and area with records that lack what no export carries.
-- gather
select distinct
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code
from observations.records
join "values".area_municipalities
    on records.period = area_municipalities.period
    and records.municipality_code = area_municipalities.municipality_code
where records.reason = 'not_in_exports'
    and records.dimension = 'total'
