-- One row per idea whose merge leads nowhere: to an unknown idea, round in a ring, or without a target.
-- gather
select
    'unknown_merge_target' as rule,
    municipality_code,
    idea_id as record_id,
    'Idén är sammanslagen med ' || merged_into || ', som inte finns.' as message
from marts.idea_merges
where target_id is null
union all
select
    'merge_in_ring' as rule,
    ideas.municipality_code,
    ideas.idea_id as record_id,
    'Sammanslagningarna går i ring; idén räknas för sig.' as message
from marts.ideas
inner join marts.idea_roots
    on ideas.idea_id = idea_roots.idea_id
where idea_roots.is_ring
union all
select
    'merged_without_target' as rule,
    stage_events.municipality_code,
    stage_events.item_id as record_id,
    'Idén står som sammanslagen, men inte med vilken.' as message
from marts.stage_events
left join marts.idea_merges
    on stage_events.item_id = idea_merges.idea_id
where stage_events.to_stage = 'merged' and idea_merges.idea_id is null
