-- One row per source, municipality and person whom it tells of, but for the HR system's: when it first did, and when it first gave the sex.
-- gather
with
lists_of_givers as (
    select source, municipality_code, delivery_date, giver_ids, giver_sexes from staging.ideabox
    union all
    select source, municipality_code, delivery_date, giver_ids, giver_sexes from staging.jira_issues
),

givers as (
    select
        source,
        municipality_code,
        delivery_date,
        unnest(string_to_array(giver_ids, ' ')) as person_id,
        unnest(string_to_array(giver_sexes, ' ')) as sex
    from lists_of_givers
    where giver_ids is not null
),

said as (
    select source, municipality_code, delivery_date, person_id, sex from givers
    union all
    select source, municipality_code, delivery_date, person_id, sex from staging.form_responses
    union all
    select source, municipality_code, delivery_date, person_id, sex from staging.network_members
    union all
    select source, municipality_code, delivery_date, person_id, sex from staging.training_participants
)

select
    cast(source as text) as source,
    cast(municipality_code as text) as municipality_code,
    cast(person_id as text) as person_id,
    cast(min(delivery_date) as date) as seen_date,
    cast(min(delivery_date) filter (where sex in ('women', 'men')) as date) as known_date
from said
where person_id is not null and person_id <> ''
group by source, municipality_code, person_id
