-- One row per cost so far, measure and quarter; and per adoption so far with what development of one's own would have cost.
-- shard: municipality_code
with
developing as (
    select
        case_id,
        municipality_code,
        min(valid_from) as since_date
    from marts.case_municipalities
    where role in ('owner', 'co_developer')
    group by case_id, municipality_code
),

developers as (
    select
        developing.case_id,
        calendar_quarters.period,
        count(*) as developer_count
    from developing
    join marts.calendar_quarters on developing.since_date <= calendar_quarters.cutoff_on
    group by developing.case_id, calendar_quarters.period
),

borne as (
    select
        costs.cost_id,
        calendar_quarters.period,
        costs.municipality_code,
        cases.programme_run,
        costs.amount_sek,
        costs.municipality_code <> cases.municipality_code as is_of_other,
        case
            when costs.case_id is null then 'no_case'
            when cases.case_id is null then 'unknown_case'
            when coalesce(developers.developer_count, 1) < 2 then 'not_joint'
        end as reason
    from marts.costs
    join marts.calendar_quarters on costs.cost_date <= calendar_quarters.cutoff_on
    left join marts.idea_cases on costs.case_id = idea_cases.idea_id
    left join marts.cases on idea_cases.case_id = cases.case_id
    left join developers
        on cases.case_id = developers.case_id
        and calendar_quarters.period = developers.period
),

case_costs as (
    select
        idea_cases.case_id,
        calendar_quarters.period,
        sum(costs.amount_sek) as amount_sek
    from marts.costs
    join marts.idea_cases on costs.case_id = idea_cases.idea_id
    join marts.calendar_quarters on costs.cost_date <= calendar_quarters.cutoff_on
    group by idea_cases.case_id, calendar_quarters.period
),

spared as (
    select
        adoptions.adoption_id,
        calendar_quarters.period,
        adoptions.municipality_code,
        cases.programme_run,
        cast(case_costs.amount_sek as double precision) as full_cost,
        floor(
            cast(case_costs.amount_sek as double precision)
            / cast(coalesce(developers.developer_count, 1) + 1 as double precision) + 0.5
        ) as marginal_cost,
        case
            when coalesce(adoptions.in_use_date > calendar_quarters.cutoff_on, true) then 'planned'
            when adoptions.role <> 'recipient' or developing.case_id is not null
                or adoptions.municipality_code = innovations.municipality_code then 'not_received'
            when case_costs.case_id is null then 'no_cost'
        end as reason
    from marts.adoptions
    join marts.calendar_quarters
        on coalesce(adoptions.in_use_date, adoptions.decided_date) <= calendar_quarters.cutoff_on
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join marts.cases on innovations.case_id = cases.case_id
    left join case_costs
        on innovations.case_id = case_costs.case_id
        and calendar_quarters.period = case_costs.period
    left join developers
        on innovations.case_id = developers.case_id
        and calendar_quarters.period = developers.period
    left join developing
        on innovations.case_id = developing.case_id
        and adoptions.municipality_code = developing.municipality_code
),

measured as (
    select
        'shared' as measure, 'cost' as record_kind, cost_id as record_id, period, municipality_code, programme_run,
        case when is_of_other then 'numerator' else 'denominator' end as part,
        reason,
        cast(amount_sek as double precision) as value
    from borne
    union all
    select
        'shared_sek' as measure, 'cost' as record_kind, cost_id as record_id, period, municipality_code, programme_run,
        case when is_of_other then 'numerator' else 'denominator' end as part,
        reason,
        cast(amount_sek as double precision) as value
    from borne
    union all
    select
        'joint_sek' as measure, 'cost' as record_kind, cost_id as record_id, period, municipality_code, programme_run,
        'numerator' as part,
        reason,
        cast(amount_sek as double precision) as value
    from borne
    union all
    select
        'avoided_low' as measure, 'adoption' as record_kind, adoption_id as record_id, period, municipality_code,
        programme_run,
        'numerator' as part,
        reason,
        marginal_cost as value
    from spared
    union all
    select
        'avoided_high' as measure, 'adoption' as record_kind, adoption_id as record_id, period, municipality_code,
        programme_run,
        'numerator' as part,
        reason,
        full_cost as value
    from spared
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(programme_run, 'none') as text) as programme_run,
    cast(case when reason is null then part else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(value as double precision) as value
from measured
