-- One row per quarter, measure and leader who has begun the training, or managers of an operation and a sex in the November count that speaks for it.
-- gather
-- Managers count in the municipalities that leaders come from, and leaders in those whose count tells who is a manager.
with
leaders as (
    select
        calendar_quarters.period,
        training_participations.person_id,
        training_participations.municipality_code,
        bool_or(
            training_participations.status = 'completed'
            and coalesce(training_participations.completed_date, training_participations.delivery_date)
            <= calendar_quarters.cutoff_on
        ) as is_completed
    from marts.training_participations
    join marts.calendar_quarters on training_participations.started_date <= calendar_quarters.cutoff_on
    where training_participations.role = 'manager'
        and training_participations.status <> 'registered'
    group by
        calendar_quarters.period,
        training_participations.person_id,
        training_participations.municipality_code
),

trained as (
    select distinct
        period,
        municipality_code
    from leaders
    where is_completed
),

counted as (
    select
        period,
        municipality_code,
        count(manager_count) > 0 as is_told
    from marts.staff
    group by period, municipality_code
),

measured as (
    select
        'leaders' as measure,
        'person' as record_kind,
        leaders.person_id as record_id,
        leaders.period,
        leaders.municipality_code,
        coalesce(persons.sex, 'unknown') as sex,
        case
            when not leaders.is_completed then 'not_completed'
            when not coalesce(counted.is_told, false) then 'no_headcount'
        end as reason,
        1 as headcount
    from leaders
    left join marts.persons on leaders.person_id = persons.person_id
    left join counted
        on leaders.period = counted.period
        and leaders.municipality_code = counted.municipality_code
    union all
    select
        'managers' as measure,
        'headcount' as record_kind,
        staff.municipality_code || ':' || staff.operating_area || ':' || staff.sex as record_id,
        staff.period,
        staff.municipality_code,
        staff.sex,
        case
            when not counted.is_told then 'no_aid_code'
            when trained.municipality_code is null then 'no_leaders'
        end as reason,
        coalesce(staff.manager_count, 0) as headcount
    from marts.staff
    join counted
        on staff.period = counted.period
        and staff.municipality_code = counted.municipality_code
    left join trained
        on staff.period = trained.period
        and staff.municipality_code = trained.municipality_code
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(sex as text) as sex,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(headcount as double precision) as value
from measured
