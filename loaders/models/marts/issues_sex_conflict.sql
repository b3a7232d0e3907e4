-- One row per person whose sex differs between sources or deliveries.
-- gather
with givers as (
    select
        unnest(string_to_array(giver_ids, ' ')) as person_id,
        unnest(string_to_array(giver_sexes, ' ')) as sex,
        municipality_code
    from staging.ideabox
    where giver_ids is not null
),

said as (
    select person_id, sex, municipality_code
    from givers
    union
    select person_id, sex, municipality_code
    from staging.network_members
    union
    select person_id, sex, municipality_code
    from staging.november_employments
),

counted as (
    select
        person_id,
        min(municipality_code) as municipality_code,
        count(distinct sex) as sex_count
    from said
    where sex in ('women', 'men') and person_id is not null
    group by person_id
)

select
    'sex_conflict' as rule,
    municipality_code,
    person_id as record_id,
    'Könsuppgiften skiljer sig mellan leveranser; den säkraste källan gäller.' as message
from counted
where sex_count > 1
