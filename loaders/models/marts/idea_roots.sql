-- One row per idea: the idea that it ends in when every merge is followed; itself when the merges go in a ring.
-- gather
with recursive links as (
    select
        idea_id,
        target_id
    from marts.idea_merges
    where target_id is not null and target_id <> idea_id
),

walk as (
    select
        idea_id,
        idea_id as reached_id,
        1 as step
    from marts.idea_versions
    union all
    select
        walk.idea_id,
        links.target_id as reached_id,
        walk.step + 1 as step
    from walk
    inner join links
        on walk.reached_id = links.idea_id
    where walk.step < 50
),

ends as (
    select distinct on (idea_id)
        idea_id,
        reached_id,
        step
    from walk
    order by idea_id, step desc nulls last
)

select
    idea_id,
    case when step < 50 then reached_id else idea_id end as root_idea_id,
    step = 50 as is_ring
from ends
