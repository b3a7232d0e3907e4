-- One row per measure about persons, quarter and municipality that some of them come from.
-- shard: municipality_code
select distinct
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.period as text) as period,
    cast(records.municipality_code as text) as municipality_code
from observations.records
join marts.indicator_measures
    on records.indicator_id = indicator_measures.indicator_id
    and records.measure = indicator_measures.measure
where indicator_measures.about_persons
    and records.dimension = 'total'
    and records.part <> 'excluded'
