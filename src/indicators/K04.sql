-- One row per member, measure, network and quarter on whose last day the membership is live.
-- shard: municipality_code
-- No export tells who came to a meeting, so nobody is known to be active.
with
live as (
    select distinct
        network_memberships.network,
        network_memberships.member_kind,
        network_memberships.municipality_code,
        coalesce(
            network_memberships.person_id,
            'organisation:' || network_memberships.organisation
        ) as member_id,
        calendar_quarters.period
    from marts.network_memberships
    join marts.calendar_quarters
        on network_memberships.valid_from <= calendar_quarters.cutoff_on
        and coalesce(network_memberships.valid_to > calendar_quarters.cutoff_on, true)
),

measured as (
    select
        'members' as measure,
        member_id,
        member_kind,
        period,
        municipality_code,
        network,
        case when member_kind <> 'person' then 'organisation' end as reason
    from live
    union all
    select
        'active' as measure,
        member_id,
        member_kind,
        period,
        municipality_code,
        network,
        case when member_kind <> 'person' then 'organisation' else 'not_in_exports' end as reason
    from live
)

select
    cast(measure as text) as measure,
    cast(member_kind as text) as record_kind,
    cast(member_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(network as text) as network,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
