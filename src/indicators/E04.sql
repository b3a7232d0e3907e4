-- One row per adoption taken into use in the eight quarters up to this one: was its effect measured within six months.
-- shard: municipality_code
with
started as (
    select
        adoptions.adoption_id,
        adoptions.innovation_id,
        adoptions.municipality_code,
        adoptions.in_use_date,
        cast(adoptions.in_use_date + interval '6 months' as date) as due_date,
        cases.solution_type,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.adoptions
    join marts.calendar_quarters
        on adoptions.in_use_date > cast(calendar_quarters.ends_on - interval '2 years' as date)
        and adoptions.in_use_date <= calendar_quarters.cutoff_on
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join marts.cases on innovations.case_id = cases.case_id
),

followed as (
    select distinct started.adoption_id, started.period
    from started
    join marts.benefits
        on started.innovation_id = benefits.innovation_id
        and started.municipality_code = benefits.municipality_code
        and benefits.status in ('measured', 'verified')
        and benefits.assessed_date >= started.in_use_date
        and benefits.assessed_date <= started.due_date
        and benefits.assessed_date <= started.cutoff_on
)

select
    cast('followed_up' as text) as measure,
    cast('adoption' as text) as record_kind,
    cast(started.adoption_id as text) as record_id,
    cast(started.period as text) as period,
    cast(started.municipality_code as text) as municipality_code,
    cast(coalesce(started.solution_type, 'unknown') as text) as solution_type,
    cast(
        case
            when started.due_date > started.cutoff_on then 'excluded'
            when followed.adoption_id is not null then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(case when started.due_date > started.cutoff_on then 'too_young' end as text) as reason,
    cast(1 as double precision) as value
from started
left join followed
    on started.adoption_id = followed.adoption_id
    and started.period = followed.period
