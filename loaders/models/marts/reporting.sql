-- One row per source, municipality of a hub and quarter: whether a file for it has come, and when it should have.
-- gather
-- The state is the one rule of who is late and who is missing; every page and coverage stamp takes it from here.
-- A municipality is asked from the quarter of its first file on, while it is in a sluice; what its first file tells of the
-- time before is received, never late.
-- A head count speaks for the quarter of the day it was counted, whenever it is sent.
-- A register that one municipality of a hub keeps for all of them speaks for the whole hub.
with files as (
    select
        source,
        municipality_code,
        delivery_date
    from staging.files
    where not is_refused_whole
),

shared as (
    select
        files.source,
        hub_members.hub_code
    from files
    inner join marts.hub_members
        on files.municipality_code = hub_members.municipality_code
    where files.source in ('adoption', 'network', 'meetings', 'costs', 'benefits', 'maturity')
    group by files.source, hub_members.hub_code
    having count(distinct files.municipality_code) = 1
),

keepers as (
    select
        files.source,
        files.delivery_date,
        shared.hub_code
    from files
    inner join marts.hub_members
        on files.municipality_code = hub_members.municipality_code
    inner join shared
        on files.source = shared.source
        and hub_members.hub_code = shared.hub_code
),

sent as (
    select
        source,
        municipality_code,
        delivery_date
    from files
    union
    select
        keepers.source,
        hub_members.municipality_code,
        keepers.delivery_date
    from keepers
    inner join marts.hub_members
        on keepers.hub_code = hub_members.hub_code
),

refused as (
    select
        source,
        municipality_code,
        delivery_date
    from staging.files
    where is_refused_whole and delivery_date is not null
),

come as (
    select source, municipality_code, delivery_date
    from sent
    union all
    select source, municipality_code, delivery_date
    from refused
),

begun as (
    select
        source,
        municipality_code,
        min(delivery_date) as begun_on
    from come
    group by source, municipality_code
),

counted as (
    select distinct
        source,
        delivered_by as municipality_code,
        measured_on,
        delivery_date
    from staging.november_employments
),

members as (
    select distinct municipality_code
    from marts.area_members
    where area_kind = 'portfolio'
),

asked as (
    select
        delivery_rules.source,
        members.municipality_code,
        calendar_quarters.period,
        calendar_quarters.starts_on,
        calendar_quarters.ends_on,
        case
            when calendar_quarters.is_complete and delivery_rules.source <> 'november' then calendar_quarters.ends_on
            else calendar_quarters.starts_on
        end as speaks_from,
        calendar_quarters.ends_on + delivery_rules.days_to_deliver as due_on,
        delivery_rules.asked_each = 'quarter' or calendar_quarters.period like '%K4' as is_asked,
        bool_or(hub_members.municipality_code is not null) as is_member
    from marts.delivery_rules
    cross join members
    cross join marts.calendar_quarters
    left join marts.hub_members
        on members.municipality_code = hub_members.municipality_code
        and (hub_members.valid_from is null or hub_members.valid_from <= calendar_quarters.cutoff_on)
        and (hub_members.valid_to is null or hub_members.valid_to > calendar_quarters.cutoff_on)
    group by
        delivery_rules.source,
        members.municipality_code,
        calendar_quarters.period,
        calendar_quarters.starts_on,
        calendar_quarters.ends_on,
        calendar_quarters.is_complete,
        delivery_rules.days_to_deliver,
        delivery_rules.asked_each
),

first_sent as (
    select
        asked.source,
        asked.municipality_code,
        asked.period,
        min(sent.delivery_date) as reported_on
    from asked
    inner join sent
        on asked.source = sent.source
        and asked.municipality_code = sent.municipality_code
        and sent.delivery_date >= asked.speaks_from
    where asked.source <> 'november'
    group by asked.source, asked.municipality_code, asked.period
    union all
    select
        asked.source,
        asked.municipality_code,
        asked.period,
        min(counted.delivery_date) as reported_on
    from asked
    inner join counted
        on asked.source = counted.source
        and asked.municipality_code = counted.municipality_code
        and counted.measured_on between asked.starts_on and asked.ends_on
    group by asked.source, asked.municipality_code, asked.period
),

first_refused as (
    select
        asked.source,
        asked.municipality_code,
        asked.period,
        min(refused.delivery_date) as refused_on
    from asked
    inner join refused
        on asked.source = refused.source
        and asked.municipality_code = refused.municipality_code
        and refused.delivery_date >= asked.speaks_from
    group by asked.source, asked.municipality_code, asked.period
)

select
    asked.source,
    asked.municipality_code,
    asked.period,
    first_sent.source is not null as is_reported,
    first_sent.reported_on,
    asked.due_on,
    case
        when first_sent.source is not null and first_sent.reported_on > asked.due_on and begun.begun_on <= asked.ends_on
            then 'late'
        when first_sent.source is not null then 'received'
        when not asked.is_asked or not asked.is_member then 'not_asked'
        when begun.begun_on is null then 'never'
        when begun.begun_on > asked.ends_on then 'not_asked'
        when first_refused.refused_on is not null then 'refused'
        when run.as_of > asked.due_on then 'missing'
        else 'awaited'
    end as state
from asked
cross join marts.run
left join first_sent
    on asked.source = first_sent.source
    and asked.municipality_code = first_sent.municipality_code
    and asked.period = first_sent.period
left join first_refused
    on asked.source = first_refused.source
    and asked.municipality_code = first_refused.municipality_code
    and asked.period = first_refused.period
left join begun
    on asked.source = begun.source
    and asked.municipality_code = begun.municipality_code
