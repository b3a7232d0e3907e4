-- One row per idea and person who gave it.
-- shard: municipality_code
with givers as (
    select
        idea_id,
        municipality_code,
        unnest(string_to_array(giver_ids, ' ')) as person_id
    from marts.idea_versions
)

select distinct
    idea_id,
    municipality_code,
    person_id
from givers
where person_id <> ''
