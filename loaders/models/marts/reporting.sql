-- One row per source, municipality of a hub and quarter: whether a file for it has come.
-- gather
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
    where files.source in ('adoption', 'network')
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

sources as (
    select source
    from files
    union
    select source
    from staging.indicator_sources
),

counted as (
    select distinct
        source,
        delivered_by as municipality_code,
        measured_on
    from staging.november_employments
),

members as (
    select distinct municipality_code
    from marts.area_members
    where area_kind = 'portfolio'
),

reported as (
    select
        sources.source,
        members.municipality_code,
        calendar_quarters.period,
        bool_or(
            case
                when sources.source = 'november' then counted.measured_on is not null
                when calendar_quarters.is_complete
                    then sent.delivery_date >= calendar_quarters.ends_on
                else sent.delivery_date >= calendar_quarters.starts_on
            end
        ) as is_reported
    from sources
    cross join members
    cross join marts.calendar_quarters
    left join sent
        on sources.source = sent.source
        and members.municipality_code = sent.municipality_code
    left join counted
        on sources.source = counted.source
        and members.municipality_code = counted.municipality_code
        and counted.measured_on between calendar_quarters.starts_on and calendar_quarters.ends_on
    group by sources.source, members.municipality_code, calendar_quarters.period
)

select
    source,
    municipality_code,
    period,
    coalesce(is_reported, false) as is_reported
from reported
