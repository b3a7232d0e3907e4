-- One row per indicator that is not about persons, measure, record, quarter, municipality and category of its first dimension.
-- gather
-- An idea's origin and channel say something of who handed it in, so a single idea is listed without them.
with
first_dimensions as (
    select indicator_id, dimension
    from marts.indicator_dimensions
    where sort_order = 1
)

select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.record_kind as text) as record_kind,
    cast(records.record_id as text) as record_id,
    cast(records.period as text) as period,
    cast(records.municipality_code as text) as municipality_code,
    cast(case when records.record_kind = 'idea' then 'total' else records.category end as text) as category,
    cast(records.part as text) as part,
    cast(records.reason as text) as reason
from observations.records
join marts.indicators on records.indicator_id = indicators.indicator_id
left join first_dimensions on records.indicator_id = first_dimensions.indicator_id
where not indicators.about_persons
    and records.dimension = coalesce(first_dimensions.dimension, 'total')
