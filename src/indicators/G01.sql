-- One row per person who gave an idea in the four quarters up to this one, measure and municipality of the idea.
-- shard: municipality_code
with
sexed as (
    select
        giver_years.person_id,
        giver_years.municipality_code,
        giver_years.period,
        giver_years.coding,
        giver_progress.progress,
        coalesce(persons.sex, 'unknown') as sex
    from marts.giver_years
    join marts.giver_progress
        on giver_years.period = giver_progress.period
        and giver_years.municipality_code = giver_progress.municipality_code
        and giver_years.person_id = giver_progress.person_id
    left join marts.persons on giver_years.person_id = persons.person_id
),

-- How far the ideas have come is told of persons of known sex only.
measured as (
    select
        'givers' as measure,
        person_id,
        municipality_code,
        period,
        sex,
        coding,
        coding || '/' || sex as coding_sex,
        cast(null as text) as progress,
        cast(null as text) as progress_sex,
        false as is_left_out
    from sexed
    union all
    select
        'share' as measure,
        person_id,
        municipality_code,
        period,
        sex,
        cast(null as text) as coding,
        coding || '/' || sex as coding_sex,
        cast(null as text) as progress,
        progress || '/' || sex as progress_sex,
        sex = 'unknown' as is_left_out
    from sexed
    union all
    select
        'known' as measure,
        person_id,
        municipality_code,
        period,
        sex,
        cast(null as text) as coding,
        cast(null as text) as coding_sex,
        progress,
        progress || '/' || sex as progress_sex,
        sex = 'unknown' as is_left_out
    from sexed
)

select
    cast(measure as text) as measure,
    cast('person' as text) as record_kind,
    cast(person_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(sex as text) as sex,
    cast(coding as text) as coding,
    cast(coding_sex as text) as coding_sex,
    cast(progress as text) as progress,
    cast(progress_sex as text) as progress_sex,
    cast(case when is_left_out then 'excluded' else 'numerator' end as text) as part,
    cast(case when is_left_out then 'unknown_sex' end as text) as reason,
    cast(1 as double precision) as value
from measured
