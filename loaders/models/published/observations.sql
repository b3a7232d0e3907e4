-- One row per measure that is not about persons, record, quarter, municipality and category of its first dimension, with the idea or case that the record belongs to.
-- gather
-- An idea's origin and channel say something of who handed it in, so a single idea is listed without them.
with
first_dimensions as (
    select indicator_id, dimension
    from marts.indicator_dimensions
    where sort_order = 1
),

came_of as (
    select
        'adoption' as record_kind,
        adoptions.adoption_id as record_id,
        innovations.case_id
    from marts.adoptions
    join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    union all
    select
        'cost' as record_kind,
        cost_id as record_id,
        case_id
    from marts.costs
    union all
    select
        'subject' as record_kind,
        subject_id as record_id,
        case_id
    from marts.innovation_subjects
    union all
    select
        'innovation' as record_kind,
        innovation_id as record_id,
        case_id
    from marts.innovations
)

select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(records.record_kind as text) as record_kind,
    cast(records.record_id as text) as record_id,
    cast(records.period as text) as period,
    cast(records.municipality_code as text) as municipality_code,
    cast(
        case
            when records.record_kind = 'idea' or records.dimension in ('origin', 'channel', 'sex') then 'total'
            else records.category
        end
        as text
    ) as category,
    cast(records.part as text) as part,
    cast(records.reason as text) as reason,
    cast(coalesce(came_of.case_id, ideas.idea_id) as text) as item_id
from observations.records
join marts.indicator_measures
    on records.indicator_id = indicator_measures.indicator_id
    and records.measure = indicator_measures.measure
left join first_dimensions on records.indicator_id = first_dimensions.indicator_id
left join came_of
    on records.record_kind = came_of.record_kind
    and records.record_id = came_of.record_id
left join marts.ideas
    on case
        when records.record_kind in ('idea', 'case') then records.record_id
        else split_part(records.record_id, ':', 1)
    end = ideas.idea_id
where not indicator_measures.about_persons
    and records.dimension = coalesce(first_dimensions.dimension, 'total')
