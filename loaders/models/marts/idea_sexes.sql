-- One row per idea with a known giver: of which sex its givers are.
-- shard: municipality_code
-- An idea is of women or of men if all its givers are, mixed if it has both, and else unknown: it is never split between them.
with
counted as (
    select
        idea_givers.idea_id,
        idea_givers.municipality_code,
        count(*) as giver_count,
        count(*) filter (where persons.sex = 'women') as women_count,
        count(*) filter (where persons.sex = 'men') as men_count
    from marts.idea_givers
    left join marts.persons on idea_givers.person_id = persons.person_id
    group by idea_givers.idea_id, idea_givers.municipality_code
)

select
    cast(idea_id as text) as idea_id,
    cast(municipality_code as text) as municipality_code,
    cast(
        case
            when women_count > 0 and men_count > 0 then 'mixed'
            when women_count = giver_count then 'women'
            when men_count = giver_count then 'men'
            else 'unknown'
        end as text
    ) as sex
from counted
