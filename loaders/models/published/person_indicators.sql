-- One row per indicator about persons, wholly or in one of its measures, and system that it is computed from.
-- gather
select
    cast(indicators.indicator_id as text) as indicator_id,
    cast(indicators.sort_order as integer) as sort_order,
    cast(indicator_sources.source as text) as source
from marts.indicators
join marts.indicator_sources
    on indicators.indicator_id = indicator_sources.indicator_id
where indicators.indicator_id in (
    select indicator_measures.indicator_id
    from marts.indicator_measures
    where indicator_measures.about_persons
)
