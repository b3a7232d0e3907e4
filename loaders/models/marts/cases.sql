-- One row per case: a canonical idea that was taken up, itself or through an idea merged into it.
-- gather
with opened as (
    select distinct on (idea_cases.case_id)
        idea_cases.case_id,
        stage_events.happened_date as opened_date,
        stage_events.is_delayed_entry
    from marts.stage_events
    inner join marts.idea_cases
        on stage_events.item_id = idea_cases.idea_id
    where stage_events.to_stage in
        ('taken_up', 'testing', 'developed', 'implemented', 'stopped_learned', 'retired')
    order by
        idea_cases.case_id,
        stage_events.happened_date,
        stage_events.is_delayed_entry
),

latest as (
    select distinct on (item_id)
        item_id,
        to_stage as current_stage,
        happened_date as current_stage_date
    from marts.stage_events
    order by item_id, event_number desc nulls last
),

hub as (
    select distinct on (opened.case_id)
        opened.case_id,
        hub_members.hub_code
    from opened
    inner join marts.ideas
        on opened.case_id = ideas.idea_id
    inner join marts.hub_members
        on ideas.municipality_code = hub_members.municipality_code
    where hub_members.valid_from <= opened.opened_date
        and (hub_members.valid_to is null or hub_members.valid_to > opened.opened_date)
    order by opened.case_id, hub_members.valid_from, hub_members.hub_code
),

described as (
    select
        opened.case_id,
        ideas.municipality_code,
        hub.hub_code,
        opened.opened_date,
        opened.is_delayed_entry,
        idea_versions.programme_run,
        ideas.solution_type,
        ideas.radicality,
        ideas.is_digital,
        latest.current_stage,
        latest.current_stage_date,
        latest.current_stage in
        ('rejected', 'withdrawn', 'referred', 'merged', 'stopped_learned', 'retired') as is_ended
    from opened
    inner join marts.ideas
        on opened.case_id = ideas.idea_id
    inner join marts.idea_versions
        on opened.case_id = idea_versions.idea_id
    inner join latest
        on opened.case_id = latest.item_id
    left join hub
        on opened.case_id = hub.case_id
)

select
    case_id,
    municipality_code,
    hub_code,
    opened_date,
    is_delayed_entry,
    programme_run,
    solution_type,
    radicality,
    is_digital,
    current_stage,
    case when is_ended then current_stage_date end as ended_date,
    case when is_ended then current_stage end as end_kind
from described
