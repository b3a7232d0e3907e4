-- One row per amount, or case or adoption that amounts are divided by, measure, quarter and municipality.
-- gather
with
measures as (
    select
        measure,
        kind,
        part
    from
        (
            values
            ('total_cost', 'cost', 'numerator'),
            ('cost_per_case', 'cost', 'numerator'),
            ('cost_per_case', 'closed_case', 'denominator'),
            ('cost_per_adoption', 'cost', 'numerator'),
            ('cost_per_adoption', 'adoption', 'denominator'),
            ('grant_per_case', 'grant', 'numerator'),
            ('grant_per_case', 'opened_case', 'denominator')
        ) as listed (measure, kind, part)
),

known as (
    select
        measures.measure,
        measures.part,
        account_lines.kind,
        account_lines.record_id,
        account_lines.hub_code,
        account_lines.municipality_code,
        account_lines.amount,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from measures
    join marts.account_lines on measures.kind = account_lines.kind
    join marts.calendar_quarters on account_lines.line_date <= calendar_quarters.cutoff_on
),

hubs_with_cases as (
    select distinct hub_code, period
    from known
    where kind = 'opened_case'
)

select
    cast(known.measure as text) as measure,
    cast(case when known.kind in ('opened_case', 'closed_case') then 'case' else known.kind end as text) as record_kind,
    cast(known.record_id as text) as record_id,
    cast(known.period as text) as period,
    cast(coalesce(item_municipalities.municipality_code, known.municipality_code, area_members.municipality_code) as text) as municipality_code,
    cast(
        case
            when known.kind = 'grant' and hubs_with_cases.hub_code is null then 'excluded'
            else known.part
        end as text
    ) as part,
    cast(case when known.kind = 'grant' and hubs_with_cases.hub_code is null then 'no_cases' end as text) as reason,
    cast(known.amount as double precision) as value
from known
left join hubs_with_cases
    on known.hub_code = hubs_with_cases.hub_code
    and known.period = hubs_with_cases.period
left join marts.item_municipalities
    on known.kind in ('opened_case', 'closed_case')
    and known.record_id = item_municipalities.item_id
    and item_municipalities.valid_from <= known.cutoff_on
    and coalesce(item_municipalities.valid_to > known.cutoff_on, true)
left join marts.area_members
    on known.municipality_code is null
    and area_members.area_kind = 'hub'
    and area_members.area_code = known.hub_code
    and coalesce(area_members.valid_from <= known.cutoff_on, true)
    and coalesce(area_members.valid_to > known.cutoff_on, true)
