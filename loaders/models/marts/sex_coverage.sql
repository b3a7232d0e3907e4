-- One row per source that tells of persons: how many it tells of, and of how many it gives the sex.
-- gather
with
said as (
    select source, person_id, known_date is not null as is_known from marts.person_sightings
    union all
    select source, person_id, coalesce(sex in ('women', 'men'), false) as is_known from staging.november_employments
),

persons as (
    select
        source,
        person_id,
        bool_or(is_known) as is_known
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
