-- One row per adoption of the four quarters and quarter, with its type of reuse and the type of solution.
-- shard: municipality_code
with
dated as (
    select
        adoptions.adoption_id,
        adoptions.municipality_code,
        adoptions.reuse_type,
        cases.solution_type,
        calendar_quarters.period,
        case when coalesce(adoptions.in_use_date > calendar_quarters.cutoff_on, true) then 'planned' end as reason
    from marts.adoptions
    join marts.calendar_quarters
        on coalesce(adoptions.in_use_date, adoptions.decided_date) > cast(calendar_quarters.ends_on - interval '1 year' as date)
        and coalesce(adoptions.in_use_date, adoptions.decided_date) <= calendar_quarters.ends_on
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join marts.cases on innovations.case_id = cases.case_id
)

select
    cast('reuse' as text) as measure,
    cast('adoption' as text) as record_kind,
    cast(adoption_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(reuse_type, 'unknown') as text) as reuse_type,
    cast(coalesce(solution_type, 'unknown') as text) as solution_type,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from dated
