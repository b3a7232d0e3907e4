-- One row per source that tells of persons: how many it tells of, and of how many it gives the sex.
-- gather
with lists_of_givers as (
    select source, giver_ids, giver_sexes from staging.ideabox
    union all
    select source, giver_ids, giver_sexes from staging.jira_issues
),

givers as (
    select
        source,
        unnest(string_to_array(giver_ids, ' ')) as person_id,
        unnest(string_to_array(giver_sexes, ' ')) as sex
    from lists_of_givers
    where giver_ids is not null
),

said as (
    select source, person_id, sex from givers
    union all
    select source, person_id, sex from staging.form_responses
    union all
    select source, person_id, sex from staging.network_members
    union all
    select source, person_id, sex from staging.training_participants
    union all
    select source, person_id, sex from staging.november_employments
),

persons as (
    select
        source,
        person_id,
        bool_or(coalesce(sex in ('women', 'men'), false)) as is_known
    from said
    where person_id is not null and person_id <> ''
    group by source, person_id
)

select
    source,
    cast(count(*) as integer) as person_count,
    cast(count(*) filter (where is_known) as integer) as known_count
from persons
group by source
