-- One row per quarter, measure and employee who gave an idea in its last four quarters, or employees of an operation and a sex in the November count that speaks for it.
-- gather
-- A giver counts if the count has the operation that the idea came from, so that givers and employees are of the same units.
with
units as (
    select distinct
        period,
        municipality_code,
        operating_area
    from marts.staff
),

givers as (
    select
        giver_years.period,
        giver_years.municipality_code,
        giver_years.person_id,
        giver_years.coding,
        coalesce(persons.sex, 'unknown') as sex,
        case
            when coalesce(persons.role_group, 'unknown') not in ('employee', 'manager') then 'not_staff'
            when units.operating_area is null then 'no_headcount'
        end as reason
    from marts.giver_years
    left join marts.persons on giver_years.person_id = persons.person_id
    left join units
        on giver_years.period = units.period
        and giver_years.municipality_code = units.municipality_code
        and giver_years.operating_area = units.operating_area
),

with_ideas as (
    select distinct
        calendar_quarters.period,
        ideas.municipality_code
    from marts.ideas
    join marts.calendar_quarters on ideas.captured_date <= calendar_quarters.ends_on
),

measured as (
    select
        'givers' as measure,
        'person' as record_kind,
        person_id as record_id,
        period,
        municipality_code,
        sex,
        coding,
        reason,
        1 as headcount
    from givers
    union all
    select
        'staff' as measure,
        'headcount' as record_kind,
        staff.municipality_code || ':' || staff.operating_area || ':' || staff.sex as record_id,
        staff.period,
        staff.municipality_code,
        staff.sex,
        staff.coding,
        case when with_ideas.municipality_code is null then 'no_ideas' end as reason,
        staff.headcount
    from marts.staff
    left join with_ideas
        on staff.period = with_ideas.period
        and staff.municipality_code = with_ideas.municipality_code
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(sex as text) as sex,
    cast(coding as text) as coding,
    cast(coding || '/' || sex as text) as coding_sex,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(headcount as double precision) as value
from measured
