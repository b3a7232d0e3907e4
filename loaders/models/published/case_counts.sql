-- One row per idea or case, measure, part and reason: in which quarters a figure that is not about persons counts it or leaves it out.
-- gather
with
pointed as (
    select
        observations.indicator_id,
        observations.measure,
        case
            when observations.record_kind in ('idea', 'item', 'case') then observations.record_id
            else split_part(observations.record_id, ':', 1)
        end as item_id,
        observations.period,
        observations.part,
        observations.reason
    from published.observations
    where observations.record_kind <> 'adoption'
    union all
    select
        observations.indicator_id,
        observations.measure,
        innovations.case_id as item_id,
        observations.period,
        observations.part,
        observations.reason
    from published.observations
    join marts.adoptions on observations.record_id = adoptions.adoption_id
    join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    where observations.record_kind = 'adoption'
)

select
    cast(pointed.item_id as text) as item_id,
    cast(pointed.indicator_id as text) as indicator_id,
    cast(pointed.measure as text) as measure,
    cast(pointed.part as text) as part,
    cast(pointed.reason as text) as reason,
    cast(min(pointed.period) as text) as first_period,
    cast(max(pointed.period) as text) as last_period,
    cast(count(distinct pointed.period) as integer) as period_count
from pointed
join marts.ideas on pointed.item_id = ideas.idea_id
group by pointed.item_id, pointed.indicator_id, pointed.measure, pointed.part, pointed.reason
