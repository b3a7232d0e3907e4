-- One row per source, municipality of a hub and quarter: whether a file for it has come; a shared register speaks for its whole hub.
-- gather
with sent as (
    select
        source,
        municipality_code,
        delivery_date
    from staging.files
    where not is_refused_whole
    union
    select
        staging.files.source,
        marts.hub_members.municipality_code,
        staging.files.delivery_date
    from staging.files
    inner join marts.area_members
        on staging.files.municipality_code = marts.area_members.municipality_code
        and marts.area_members.area_kind = 'hub'
    inner join marts.hub_members
        on marts.area_members.area_code = marts.hub_members.hub_code
    where not staging.files.is_refused_whole
        and staging.files.source in ('adoption', 'network')
),

sources as (
    select distinct source
    from staging.files
    union
    select source
    from staging.indicator_sources
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
        marts.calendar_quarters.period,
        bool_or(
            case
                when marts.calendar_quarters.is_complete
                    then sent.delivery_date >= marts.calendar_quarters.ends_on
                else sent.delivery_date >= marts.calendar_quarters.starts_on
            end
        ) as is_reported
    from sources
    cross join members
    cross join marts.calendar_quarters
    left join sent
        on sources.source = sent.source
        and members.municipality_code = sent.municipality_code
    group by sources.source, members.municipality_code, marts.calendar_quarters.period
)

select
    source,
    municipality_code,
    period,
    coalesce(is_reported, false) as is_reported
from reported
