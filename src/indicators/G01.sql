-- One row per person who gave an idea in the four quarters up to this one, measure and municipality of the idea.
-- shard: municipality_code
with
givers as (
    select distinct
        idea_givers.person_id,
        ideas.municipality_code,
        calendar_quarters.period
    from marts.idea_givers
    join marts.ideas on idea_givers.idea_id = ideas.idea_id
    join marts.calendar_quarters
        on ideas.captured_date <= calendar_quarters.ends_on
        and ideas.captured_date >= cast(calendar_quarters.starts_on - interval '9 months' as date)
),

sexed as (
    select
        givers.person_id,
        givers.municipality_code,
        givers.period,
        coalesce(persons.sex, 'unknown') as sex
    from givers
    left join marts.persons on givers.person_id = persons.person_id
),

measured as (
    select 'givers' as measure, person_id, municipality_code, period, sex, false as is_left_out
    from sexed
    union all
    select 'share' as measure, person_id, municipality_code, period, sex, sex = 'unknown' as is_left_out
    from sexed
)

select
    cast(measure as text) as measure,
    cast('person' as text) as record_kind,
    cast(person_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(sex as text) as sex,
    cast(case when is_left_out then 'excluded' else 'numerator' end as text) as part,
    cast(case when is_left_out then 'unknown_sex' end as text) as reason,
    cast(1 as double precision) as value
from measured
