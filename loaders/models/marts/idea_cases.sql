-- One row per idea and the case that it is or was merged into; ideas that were never taken up have none.
-- gather
with reached as (
    select distinct marts.ideas.root_idea_id
    from marts.stage_events
    inner join marts.ideas
        on marts.stage_events.item_id = marts.ideas.idea_id
    where marts.stage_events.to_stage in
        ('taken_up', 'testing', 'developed', 'implemented', 'stopped_learned', 'retired')
)

select
    marts.ideas.idea_id,
    marts.ideas.root_idea_id as case_id,
    marts.ideas.municipality_code
from marts.ideas
inner join reached
    on marts.ideas.root_idea_id = reached.root_idea_id
