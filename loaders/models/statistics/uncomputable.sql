-- One row per measure, quarter and area with records that lack what no export carries, or that nobody has told of: the status of a figure of nothing else.
-- gather
select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(case when bool_or(records.reason = 'not_in_exports') then 'not_computable' else 'missing' end as text) as own_status
from observations.records
join "values".area_municipalities
    on records.period = area_municipalities.period
    and records.municipality_code = area_municipalities.municipality_code
where records.reason in ('not_in_exports', 'no_data', 'told_without_date')
    and records.dimension = 'total'
group by
    records.indicator_id,
    records.measure,
    records.period,
    area_municipalities.area_kind,
    area_municipalities.area_code
