-- One row per event of an idea or a case, in order: its stages, the ideas merged into it, the municipalities that take part and the adoptions of what came of it; no person and no text.
-- gather
with
merges as (
    select ideas.idea_id, ideas.root_idea_id, min(stage_events.happened_date) as merged_date
    from marts.ideas
    left join marts.stage_events
        on ideas.idea_id = stage_events.item_id
        and stage_events.to_stage = 'merged'
    where ideas.is_merged
    group by ideas.idea_id, ideas.root_idea_id
),

stages as (
    select
        stage_events.item_id,
        'stage' as kind,
        stage_events.municipality_code,
        cast(null as text) as role,
        stage_events.from_stage,
        stage_events.to_stage,
        cast(null as text) as other_id,
        stage_spells.entered_date as order_date,
        stage_events.event_number,
        stage_events.happened_date,
        stage_events.earliest_date,
        stage_events.latest_date,
        stage_events.known_date,
        stage_events.evidence,
        stage_events.is_delayed_entry
    from marts.stage_events
    join marts.stage_spells
        on stage_events.item_id = stage_spells.item_id
        and stage_events.event_number = stage_spells.event_number
),

links as (
    select merges.idea_id as item_id, 'merged_into' as kind, merges.root_idea_id as other_id, merges.merged_date
    from merges
    union all
    select merges.root_idea_id as item_id, 'merged_here' as kind, merges.idea_id as other_id, merges.merged_date
    from merges
),

joins as (
    select case_municipalities.case_id, case_municipalities.municipality_code, case_municipalities.role
    from marts.case_municipalities
    join published.cases on case_municipalities.case_id = cases.case_id
    where cases.is_joint
),

adopted as (
    select
        innovations.case_id,
        adoptions.innovation_id,
        adoptions.municipality_code,
        adoptions.role,
        adoptions.decided_date,
        adoptions.in_use_date,
        adoptions.ended_date
    from marts.adoptions
    join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    where innovations.case_id is not null
),

adoption_dates as (
    select case_id, innovation_id, municipality_code, role, 'adoption_decided' as kind, decided_date as happened_date
    from adopted
    where decided_date is not null
    union all
    select case_id, innovation_id, municipality_code, role, 'adoption_in_use' as kind, in_use_date as happened_date
    from adopted
    where in_use_date is not null
    union all
    select case_id, innovation_id, municipality_code, role, 'adoption_ended' as kind, ended_date as happened_date
    from adopted
    where ended_date is not null
),

events as (
    select
        item_id, kind, municipality_code, role, from_stage, to_stage, other_id, order_date, event_number,
        happened_date, earliest_date, latest_date, known_date, evidence, is_delayed_entry
    from stages
    union all
    select
        links.item_id,
        links.kind,
        ideas.municipality_code,
        cast(null as text) as role,
        cast(null as text) as from_stage,
        cast(null as text) as to_stage,
        links.other_id,
        links.merged_date as order_date,
        0 as event_number,
        links.merged_date as happened_date,
        links.merged_date as earliest_date,
        links.merged_date as latest_date,
        cast(null as date) as known_date,
        cast(null as text) as evidence,
        false as is_delayed_entry
    from links
    join marts.ideas on links.other_id = ideas.idea_id
    union all
    select
        joins.case_id as item_id,
        'participant' as kind,
        joins.municipality_code,
        joins.role,
        cast(null as text) as from_stage,
        cast(null as text) as to_stage,
        cast(null as text) as other_id,
        cast(null as date) as order_date,
        0 as event_number,
        cast(null as date) as happened_date,
        cast(null as date) as earliest_date,
        cast(null as date) as latest_date,
        cast(null as date) as known_date,
        cast(null as text) as evidence,
        false as is_delayed_entry
    from joins
    union all
    select
        adoption_dates.case_id as item_id,
        adoption_dates.kind,
        adoption_dates.municipality_code,
        adoption_dates.role,
        cast(null as text) as from_stage,
        cast(null as text) as to_stage,
        adoption_dates.innovation_id as other_id,
        adoption_dates.happened_date as order_date,
        0 as event_number,
        adoption_dates.happened_date,
        adoption_dates.happened_date as earliest_date,
        adoption_dates.happened_date as latest_date,
        cast(null as date) as known_date,
        cast(null as text) as evidence,
        false as is_delayed_entry
    from adoption_dates
)

select
    cast(item_id as text) as item_id,
    cast(
        row_number() over (
            partition by item_id
            order by
                coalesce(order_date, date '9999-12-31'),
                case when kind = 'stage' then 0 else 1 end,
                event_number,
                kind,
                other_id,
                municipality_code
        ) as integer
    ) as sequence,
    cast(kind as text) as kind,
    cast(municipality_code as text) as municipality_code,
    cast(role as text) as role,
    cast(from_stage as text) as from_stage,
    cast(to_stage as text) as to_stage,
    cast(other_id as text) as other_id,
    cast(happened_date as date) as happened_date,
    cast(earliest_date as date) as earliest_date,
    cast(latest_date as date) as latest_date,
    cast(known_date as date) as known_date,
    cast(evidence as text) as evidence,
    is_delayed_entry
from events
