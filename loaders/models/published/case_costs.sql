-- One row per case with costs and municipality that bears some of them: its share, and its amount where at least three bear some and none of them nearly all.
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
        sum(amount_sek) as amount_sek,
        max(amount_sek) as most_sek,
        count(*) filter (where amount_sek > 0) as bearer_count
    from borne
    group by case_id
    having sum(amount_sek) > 0 and min(amount_sek) >= 0
)

select
    cast(borne.case_id as text) as case_id,
    cast(borne.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    coalesce(borne.municipality_code = cases.municipality_code, false) as is_owner,
    cast(borne.amount_sek as double precision) / cast(wholes.amount_sek as double precision) as share,
    cast(
        case when wholes.bearer_count >= 3 and wholes.most_sek <= 0.85 * wholes.amount_sek then borne.amount_sek end
        as double precision
    ) as amount_sek,
    coalesce(borne.is_estimate, false) as is_estimate
from borne
join wholes on borne.case_id = wholes.case_id
left join marts.cases on borne.case_id = cases.case_id
left join marts.municipalities on borne.municipality_code = municipalities.municipality_code
