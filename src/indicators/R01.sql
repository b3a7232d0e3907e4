-- One row per adoption, measure and quarter: taken into use in it, and in use at its end.
-- shard: municipality_code
with
typed as (
    select
        adoptions.adoption_id,
        adoptions.municipality_code,
        adoptions.role,
        adoptions.decided_date,
        adoptions.in_use_date,
        adoptions.ended_date,
        cases.solution_type
    from marts.adoptions
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join marts.cases on innovations.case_id = cases.case_id
),

measured as (
    select
        'started' as measure,
        typed.adoption_id,
        calendar_quarters.period,
        typed.municipality_code,
        typed.role,
        typed.solution_type,
        case when coalesce(typed.in_use_date > calendar_quarters.cutoff_on, true) then 'planned' end as reason
    from typed
    join marts.calendar_quarters
        on coalesce(typed.in_use_date, typed.decided_date)
        between calendar_quarters.starts_on and calendar_quarters.ends_on
    union all
    select
        'in_use' as measure,
        typed.adoption_id,
        calendar_quarters.period,
        typed.municipality_code,
        typed.role,
        typed.solution_type,
        case
            when typed.ended_date <= calendar_quarters.cutoff_on then 'ended'
            when coalesce(typed.decided_date, typed.in_use_date) is null then 'no_date'
            when coalesce(typed.in_use_date > calendar_quarters.cutoff_on, true) then 'planned'
        end as reason
    from typed
    join marts.calendar_quarters
        on coalesce(least(typed.decided_date, typed.in_use_date) <= calendar_quarters.cutoff_on, true)
)

select
    cast(measure as text) as measure,
    cast('adoption' as text) as record_kind,
    cast(adoption_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(role, 'unknown') as text) as role,
    cast(coalesce(solution_type, 'unknown') as text) as solution_type,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
