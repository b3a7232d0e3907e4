-- One row per grant, payment or cost, and per case or adoption that money is set against, on the day it counts from.
-- gather
-- A grant whose day of decision nobody has told counts from the day its sluice began.
with
funds as (
    select
        case when funding.kind = 'payment' then 'payment' else 'grant' end as kind,
        cast(funding.list_row as text) as record_id,
        funding.hub_code,
        cast(null as text) as municipality_code,
        funding.funder,
        coalesce(funding.decided_on, hubs.started_on) as line_date,
        cast(funding.amount_sek as double precision) as amount,
        funding.list_row,
        cast(null as integer) as file_id,
        cast(null as text) as sheet,
        cast(null as integer) as row_number
    from marts.funding
    left join marts.hubs on funding.hub_code = hubs.hub_code
    where funding.kind in ('grant', 'payment')
),

cost_lines as (
    select
        'cost' as kind,
        costs.cost_id as record_id,
        hub_members.hub_code,
        costs.municipality_code,
        cast(null as text) as funder,
        costs.cost_date as line_date,
        cast(costs.amount_sek as double precision) as amount,
        cast(null as integer) as list_row,
        costs.file_id,
        costs.sheet,
        costs.row_number
    from marts.costs
    left join marts.hub_members
        on costs.municipality_code = hub_members.municipality_code
        and coalesce(hub_members.valid_from <= costs.cost_date, true)
        and coalesce(hub_members.valid_to > costs.cost_date, true)
),

implemented as (
    select item_id, min(reached_date) as reached_date
    from marts.stage_reaches
    where stage = 'implemented'
    group by item_id
),

case_lines as (
    select
        'opened_case' as kind,
        cases.case_id as record_id,
        cases.hub_code,
        cases.municipality_code,
        cases.opened_date as line_date
    from marts.cases
    where not cases.is_delayed_entry
    union all
    select
        'closed_case' as kind,
        cases.case_id as record_id,
        cases.hub_code,
        cases.municipality_code,
        least(
            coalesce(cases.ended_date, implemented.reached_date),
            coalesce(implemented.reached_date, cases.ended_date)
        ) as line_date
    from marts.cases
    left join implemented on cases.case_id = implemented.item_id
    union all
    select
        'adoption' as kind,
        adoptions.adoption_id as record_id,
        cast(null as text) as hub_code,
        adoptions.municipality_code,
        adoptions.in_use_date as line_date
    from marts.adoptions
)

select
    cast(kind || ' ' || record_id as text) as line_id,
    cast(kind as text) as kind,
    cast(record_id as text) as record_id,
    cast(hub_code as text) as hub_code,
    cast(municipality_code as text) as municipality_code,
    cast(funder as text) as funder,
    cast(line_date as date) as line_date,
    cast(amount as double precision) as amount,
    cast(list_row as integer) as list_row,
    cast(file_id as integer) as file_id,
    cast(sheet as text) as sheet,
    cast(row_number as integer) as row_number
from funds
where line_date is not null
union all
select
    cast(kind || ' ' || record_id as text) as line_id,
    cast(kind as text) as kind,
    cast(record_id as text) as record_id,
    cast(hub_code as text) as hub_code,
    cast(municipality_code as text) as municipality_code,
    cast(funder as text) as funder,
    cast(line_date as date) as line_date,
    cast(amount as double precision) as amount,
    cast(list_row as integer) as list_row,
    cast(file_id as integer) as file_id,
    cast(sheet as text) as sheet,
    cast(row_number as integer) as row_number
from cost_lines
union all
select
    cast(kind || ' ' || record_id as text) as line_id,
    cast(kind as text) as kind,
    cast(record_id as text) as record_id,
    cast(hub_code as text) as hub_code,
    cast(municipality_code as text) as municipality_code,
    cast(null as text) as funder,
    cast(line_date as date) as line_date,
    cast(1 as double precision) as amount,
    cast(null as integer) as list_row,
    cast(null as integer) as file_id,
    cast(null as text) as sheet,
    cast(null as integer) as row_number
from case_lines
where line_date is not null
