-- One row per grant, payment or cost that is known, measure, quarter and municipality of its sluice.
-- gather
with
known as (
    select
        account_lines.record_id,
        account_lines.kind,
        account_lines.hub_code,
        account_lines.municipality_code,
        account_lines.funder,
        account_lines.amount,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.account_lines
    join marts.calendar_quarters on account_lines.line_date <= calendar_quarters.cutoff_on
    where account_lines.kind in ('grant', 'payment', 'cost')
),

paid_hubs as (
    select distinct hub_code, period
    from known
    where kind = 'payment'
),

costed_hubs as (
    select distinct hub_code, period
    from known
    where kind = 'cost'
),

judged as (
    select
        known.record_id,
        known.kind,
        known.hub_code,
        known.municipality_code,
        known.funder,
        known.amount,
        known.period,
        known.cutoff_on,
        case when paid_hubs.hub_code is null then 'not_in_exports' end as gap,
        case when paid_hubs.hub_code is null or costed_hubs.hub_code is null then 'not_in_exports' end as share_gap
    from known
    left join paid_hubs
        on known.hub_code = paid_hubs.hub_code
        and known.period = paid_hubs.period
    left join costed_hubs
        on known.hub_code = costed_hubs.hub_code
        and known.period = costed_hubs.period
),

measured as (
    select
        'granted' as measure, kind, record_id, hub_code, municipality_code, funder, amount, period, cutoff_on,
        'numerator' as part,
        cast(null as text) as reason
    from judged
    where kind = 'grant'
    union all
    select
        'paid' as measure, kind, record_id, hub_code, municipality_code, funder, amount, period, cutoff_on,
        case when kind = 'payment' then 'numerator' else 'excluded' end as part,
        case when kind = 'grant' then coalesce(gap, 'decided') end as reason
    from judged
    where kind in ('grant', 'payment')
    union all
    select
        'co_finance' as measure, kind, record_id, hub_code, municipality_code, funder, amount, period, cutoff_on,
        case
            when share_gap is not null then 'excluded'
            when kind = 'payment' then 'denominator'
            else 'numerator'
        end as part,
        share_gap as reason
    from judged
    where kind in ('payment', 'cost')
)

select
    cast(measured.measure as text) as measure,
    cast(measured.kind as text) as record_kind,
    cast(measured.record_id as text) as record_id,
    cast(measured.period as text) as period,
    cast(coalesce(measured.municipality_code, area_members.municipality_code) as text) as municipality_code,
    cast(measured.funder as text) as funder,
    cast(
        case
            when coalesce(measured.municipality_code, area_members.municipality_code) is null then 'excluded'
            else measured.part
        end as text
    ) as part,
    cast(
        case
            when coalesce(measured.municipality_code, area_members.municipality_code) is null
                then coalesce(measured.reason, 'no_municipality')
            else measured.reason
        end as text
    ) as reason,
    cast(measured.amount as double precision) as value
from measured
left join marts.area_members
    on measured.municipality_code is null
    and area_members.area_kind = 'hub'
    and area_members.area_code = measured.hub_code
    and coalesce(area_members.valid_from <= measured.cutoff_on, true)
    and coalesce(area_members.valid_to > measured.cutoff_on, true)
