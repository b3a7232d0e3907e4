-- One row per sluice, condition or municipality, measure, quarter and municipality of the sluice: what of the way to ordinary operation is there.
-- gather
with
hubs_then as (
    select
        hubs.hub_code,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.hubs
    join marts.calendar_quarters on hubs.started_on <= calendar_quarters.cutoff_on
),

memberships_then as (
    select
        hub_members.hub_code,
        hub_members.municipality_code,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.hub_members
    join marts.calendar_quarters
        on hub_members.valid_from <= calendar_quarters.cutoff_on
        and coalesce(hub_members.valid_to > calendar_quarters.cutoff_on, true)
),

told as (
    select
        hub_code,
        bool_or(reached_on is not null) as is_dated,
        bool_or(reached_on is not null and milestone = 'pays') as is_paying_told
    from marts.milestones
    group by hub_code
),

undated as (
    select distinct hub_code, milestone
    from marts.milestones
    where reached_on is null
),

reached as (
    select
        hubs_then.hub_code,
        hubs_then.period,
        milestones.milestone,
        bool_or(coalesce(milestones.ended_on > hubs_then.cutoff_on, true)) as is_standing
    from hubs_then
    join marts.milestones
        on hubs_then.hub_code = milestones.hub_code
        and milestones.reached_on <= hubs_then.cutoff_on
    group by hubs_then.hub_code, hubs_then.period, milestones.milestone
),

closed as (
    select hub_code, period
    from reached
    where milestone = 'discontinued'
        and is_standing
),

paying as (
    select distinct
        memberships_then.hub_code,
        memberships_then.municipality_code,
        memberships_then.period
    from memberships_then
    join marts.milestones
        on memberships_then.hub_code = milestones.hub_code
        and memberships_then.municipality_code = milestones.municipality_code
        and milestones.milestone = 'pays'
        and milestones.reached_on <= memberships_then.cutoff_on
        and coalesce(milestones.ended_on > memberships_then.cutoff_on, true)
),

asked_of_hubs (measure, milestone) as (
    values
    ('established', 'established'),
    ('discontinued', 'discontinued'),
    ('conditions', 'staffed'),
    ('conditions', 'financed'),
    ('conditions', 'in_operation')
),

-- A sluice that has ended meets none of the conditions any longer, but it was established.
judged as (
    select
        asked_of_hubs.measure,
        asked_of_hubs.milestone,
        hubs_then.hub_code,
        hubs_then.period,
        case
            when asked_of_hubs.measure = 'conditions' then coalesce(reached.is_standing, false) and closed.hub_code is null
            else reached.milestone is not null
        end as is_there,
        case
            when reached.milestone is null and undated.milestone is not null then 'told_without_date'
            when not coalesce(told.is_dated, false) then 'no_data'
        end as reason
    from hubs_then
    cross join asked_of_hubs
    left join reached
        on hubs_then.hub_code = reached.hub_code
        and hubs_then.period = reached.period
        and asked_of_hubs.milestone = reached.milestone
    left join closed
        on hubs_then.hub_code = closed.hub_code
        and hubs_then.period = closed.period
    left join undated
        on hubs_then.hub_code = undated.hub_code
        and asked_of_hubs.milestone = undated.milestone
    left join told on hubs_then.hub_code = told.hub_code
),

measured as (
    select
        judged.measure,
        case when judged.measure = 'conditions' then 'condition' else 'hub' end as record_kind,
        case
            when judged.measure = 'conditions' then judged.hub_code || ':' || judged.milestone
            else judged.hub_code
        end as record_id,
        judged.period,
        memberships_then.municipality_code,
        judged.milestone,
        judged.is_there,
        judged.reason
    from judged
    left join memberships_then
        on judged.hub_code = memberships_then.hub_code
        and judged.period = memberships_then.period
    union all
    select
        'paying' as measure,
        'hub_municipality' as record_kind,
        memberships_then.hub_code || ':' || memberships_then.municipality_code as record_id,
        memberships_then.period,
        memberships_then.municipality_code,
        'pays' as milestone,
        paying.period is not null as is_there,
        case when not coalesce(told.is_paying_told, false) then 'no_data' end as reason
    from memberships_then
    left join paying
        on memberships_then.hub_code = paying.hub_code
        and memberships_then.municipality_code = paying.municipality_code
        and memberships_then.period = paying.period
    left join told on memberships_then.hub_code = told.hub_code
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(milestone as text) as milestone,
    cast(
        case
            when reason is not null then 'excluded'
            when is_there then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
