-- One row per person: a pseudonym with sex and role group as the most reliable source has them.
-- gather
with givers as (
    select
        unnest(string_to_array(giver_ids, ' ')) as person_id,
        municipality_code,
        unnest(string_to_array(giver_sexes, ' ')) as sex,
        case
            when origin in ('employee', 'manager', 'elected') then origin
            else 'external'
        end as role_group,
        source,
        4 as source_order,
        delivery_date
    from marts.idea_versions
    where giver_ids is not null
),

sightings as (
    select
        person_id,
        municipality_code,
        sex,
        case when is_manager then 'manager' else 'employee' end as role_group,
        source,
        1 as source_order,
        delivery_date
    from staging.november_employments
    union all
    select
        person_id,
        municipality_code,
        sex,
        'unknown' as role_group,
        source,
        3 as source_order,
        delivery_date
    from staging.network_members
    union all
    select
        person_id,
        municipality_code,
        sex,
        case
            when role in ('employee', 'manager', 'elected') then role
            when role = 'support' then 'employee'
            else 'unknown'
        end as role_group,
        source,
        2 as source_order,
        delivery_date
    from staging.training_participants
    union all
    select
        person_id,
        municipality_code,
        sex,
        role_group,
        source,
        source_order,
        delivery_date
    from givers
),

sexes as (
    select distinct on (person_id)
        person_id,
        sex,
        source as sex_source
    from sightings
    where sex in ('women', 'men')
    order by person_id, source_order, delivery_date desc nulls last, sex
),

roles as (
    select distinct on (person_id)
        person_id,
        municipality_code,
        role_group
    from sightings
    where person_id is not null and person_id <> ''
    order by
        person_id,
        case when role_group = 'unknown' then 1 else 0 end,
        source_order,
        delivery_date desc nulls last,
        role_group desc nulls last,
        municipality_code
)

select
    roles.person_id,
    roles.municipality_code,
    coalesce(sexes.sex, 'unknown') as sex,
    sexes.sex_source,
    roles.role_group
from roles
left join sexes
    on roles.person_id = sexes.person_id
