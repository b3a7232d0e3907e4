-- One row per person or course, measure, quarter, municipality, role and course: persons who have completed a course, are under way in one, and courses that have begun.
-- gather
with
known as (
    select
        training_participations.person_id,
        training_participations.municipality_code,
        coalesce(training_participations.role, 'unknown') as role,
        training_cohorts.course
        || coalesce(', ' || training_cohorts.occasion, '')
        || ' (' || cast(training_cohorts.started_date as text) || ')' as course,
        calendar_quarters.period,
        case
            when training_participations.status = 'registered' then 'registered'
            when training_participations.status = 'running' then 'running'
            when coalesce(training_participations.completed_date, training_participations.delivery_date)
                > calendar_quarters.cutoff_on then 'running'
            else training_participations.status
        end as state
    from marts.training_participations
    join marts.training_cohorts on training_participations.cohort_id = training_cohorts.cohort_id
    join marts.calendar_quarters on training_participations.started_date <= calendar_quarters.cutoff_on
),

-- Who has completed one course is trained, whatever became of the others.
furthest as (
    select
        person_id,
        municipality_code,
        role,
        course,
        period,
        state,
        rank() over (
            partition by person_id, period
            order by case state when 'completed' then 1 when 'running' then 2 when 'registered' then 3 else 4 end
        ) as place
    from known
),

begun as (
    select distinct
        training_participations.cohort_id,
        training_participations.municipality_code,
        training_cohorts.course
        || coalesce(', ' || training_cohorts.occasion, '')
        || ' (' || cast(training_cohorts.started_date as text) || ')' as course,
        training_cohorts.started_date
    from marts.training_participations
    join marts.training_cohorts on training_participations.cohort_id = training_cohorts.cohort_id
),

measured as (
    select
        'persons' as measure,
        'person' as record_kind,
        person_id as record_id,
        period,
        municipality_code,
        role,
        course,
        case when state <> 'completed' then state end as reason
    from furthest
    where place = 1
    union all
    select
        'running' as measure,
        'person' as record_kind,
        person_id as record_id,
        period,
        municipality_code,
        role,
        course,
        case when state <> 'running' then state end as reason
    from furthest
    where place = 1
    union all
    select
        'courses' as measure,
        'training_cohort' as record_kind,
        begun.cohort_id as record_id,
        calendar_quarters.period,
        begun.municipality_code,
        'none' as role,
        begun.course,
        cast(null as text) as reason
    from begun
    join marts.calendar_quarters on begun.started_date <= calendar_quarters.cutoff_on
    union all
    select
        'courses_in_year' as measure,
        'training_cohort' as record_kind,
        begun.cohort_id as record_id,
        calendar_quarters.period,
        begun.municipality_code,
        'none' as role,
        begun.course,
        cast(null as text) as reason
    from begun
    join marts.calendar_quarters
        on begun.started_date
        between cast(date_trunc('year', cast(calendar_quarters.starts_on as timestamp)) as date)
        and calendar_quarters.cutoff_on
)

select distinct
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(role as text) as role,
    cast(course as text) as course,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
