-- One row per case with costs and municipality that bears some of them: its share in whole percent; a municipality's own amount is never told, as in R10.
-- gather
with
borne as (
    select
        idea_cases.case_id,
        costs.municipality_code,
        sum(costs.amount_sek) as amount_sek,
        bool_or(costs.is_estimate) as is_estimate
    from marts.costs
    join marts.idea_cases on costs.case_id = idea_cases.idea_id
    cross join marts.run
    where coalesce(costs.cost_date <= run.as_of, true)
    group by idea_cases.case_id, costs.municipality_code
),

wholes as (
    select
        case_id,
        sum(amount_sek) as amount_sek
    from borne
    group by case_id
    having sum(amount_sek) > 0 and min(amount_sek) >= 0
)

select
    cast(borne.case_id as text) as case_id,
    cast(borne.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    coalesce(borne.municipality_code = cases.municipality_code, false) as is_owner,
    floor(100 * cast(borne.amount_sek as double precision) / cast(wholes.amount_sek as double precision) + 0.5)
    / cast(100 as double precision) as share,
    coalesce(borne.is_estimate, false) as is_estimate
from borne
join wholes on borne.case_id = wholes.case_id
left join marts.cases on borne.case_id = cases.case_id
left join marts.municipalities on borne.municipality_code = municipalities.municipality_code
