-- One row per idea and the case that it is or was merged into; ideas that were never taken up have none.
-- gather
with reached as (
    select distinct ideas.root_idea_id
    from marts.stage_events
    inner join marts.ideas
        on stage_events.item_id = ideas.idea_id
    where stage_events.to_stage in
        ('taken_up', 'testing', 'developed', 'implemented', 'stopped_learned', 'retired')
)

select
    ideas.idea_id,
    ideas.root_idea_id as case_id,
    ideas.municipality_code
from marts.ideas
inner join reached
    on ideas.root_idea_id = reached.root_idea_id
