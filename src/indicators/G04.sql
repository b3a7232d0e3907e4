-- One row per training group that has begun, measure, quarter and municipality of the sluices that its participants come from: are both sexes among those who started.
-- gather
-- A group stands for all municipalities of its sluices, whoever sent participants: a group of one sex must not tell the sex of
-- the only participant of a municipality. A completed course without a day was completed when its list came, at the latest.
with
fewest as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
),

participants as (
    select
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        training_participations.cohort_id,
        training_participations.person_id,
        training_participations.municipality_code,
        coalesce(persons.sex, 'unknown') as sex,
        training_participations.status <> 'registered' as is_begun,
        training_participations.status = 'running'
        or coalesce(training_participations.completed_date, training_participations.delivery_date)
        > calendar_quarters.cutoff_on as is_running
    from marts.training_participations
    join marts.calendar_quarters on training_participations.started_date <= calendar_quarters.cutoff_on
    left join marts.persons on training_participations.person_id = persons.person_id
),

cohorts as (
    select
        participants.period,
        participants.cutoff_on,
        participants.cohort_id,
        count(distinct participants.person_id) filter (where participants.is_begun) as begun_count,
        count(distinct participants.person_id) filter (
            where participants.is_begun and participants.sex = 'women'
        ) as women_count,
        count(distinct participants.person_id) filter (
            where participants.is_begun and participants.sex = 'men'
        ) as men_count,
        coalesce(bool_or(participants.is_running) filter (where participants.is_begun), false) as is_running
    from participants
    group by participants.period, participants.cutoff_on, participants.cohort_id
),

judged as (
    select
        period,
        cutoff_on,
        cohort_id,
        women_count > 0 and men_count > 0 as has_both,
        case
            when begun_count = 0 then 'registered'
            when is_running then 'running'
            else 'completed'
        end as state,
        case
            when begun_count < fewest.least_count then 'few_persons'
            when (women_count = 0 or men_count = 0) and women_count + men_count < begun_count then 'unknown_sex'
        end as unknown_reason
    from cohorts
    cross join fewest
),

measured as (
    select
        'both' as measure,
        period,
        cutoff_on,
        cohort_id,
        has_both,
        case when state <> 'completed' then state else unknown_reason end as reason
    from judged
    union all
    select
        'both_running' as measure,
        period,
        cutoff_on,
        cohort_id,
        has_both,
        case when state <> 'running' then state else unknown_reason end as reason
    from judged
),

homes as (
    select distinct
        participants.period,
        participants.cohort_id,
        area_members.area_code
    from participants
    join marts.area_members
        on participants.municipality_code = area_members.municipality_code
        and area_members.area_kind = 'hub'
        and coalesce(area_members.valid_from <= participants.cutoff_on, true)
        and coalesce(area_members.valid_to > participants.cutoff_on, true)
),

placed as (
    select distinct
        homes.period,
        homes.cohort_id,
        area_members.municipality_code
    from homes
    join marts.calendar_quarters on homes.period = calendar_quarters.period
    join marts.area_members
        on area_members.area_kind = 'hub'
        and homes.area_code = area_members.area_code
        and coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
        and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
)

select
    cast(measured.measure as text) as measure,
    cast('training_cohort' as text) as record_kind,
    cast(measured.cohort_id as text) as record_id,
    cast(measured.period as text) as period,
    cast(placed.municipality_code as text) as municipality_code,
    cast(
        training_cohorts.course
        || coalesce(', ' || training_cohorts.occasion, '')
        || ' (' || cast(training_cohorts.started_date as text) || ')'
        as text
    ) as course,
    cast(cast(extract(year from training_cohorts.started_date) as integer) as text) as year,
    cast(
        case
            when measured.reason is not null then 'excluded'
            when measured.has_both then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(measured.reason as text) as reason,
    cast(1 as double precision) as value
from measured
join marts.training_cohorts on measured.cohort_id = training_cohorts.cohort_id
left join placed
    on measured.period = placed.period
    and measured.cohort_id = placed.cohort_id
