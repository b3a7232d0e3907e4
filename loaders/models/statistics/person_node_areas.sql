-- One row per measure about persons, quarter and area with persons: its node, the municipalities that they come from.
-- gather
with
sources as (
    select distinct
        records.indicator_id,
        records.measure,
        records.period,
        records.municipality_code
    from observations.records
    join marts.indicator_measures
        on records.indicator_id = indicator_measures.indicator_id
        and records.measure = indicator_measures.measure
    where indicator_measures.about_persons
        and indicator_measures.statistic = 'count'
        and records.dimension = 'total'
        and records.part = 'numerator'
)

select
    cast(sources.indicator_id as text) as indicator_id,
    cast(sources.measure as text) as measure,
    cast(sources.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(string_agg(sources.municipality_code, ' ' order by sources.municipality_code) as text) as node,
    cast(count(*) as integer) as municipality_count
from sources
join "values".area_municipalities
    on sources.period = area_municipalities.period
    and sources.municipality_code = area_municipalities.municipality_code
where area_municipalities.area_kind <> 'municipality'
group by
    sources.indicator_id,
    sources.measure,
    sources.period,
    area_municipalities.area_kind,
    area_municipalities.area_code
