-- One row per municipality, organisation, type or person of the networks, measure, quarter, municipality and network.
-- gather
-- An organisation may be called after a person, so it is known by a hash of its name.
with
live as (
    select distinct
        network_memberships.network,
        network_memberships.member_kind,
        network_memberships.municipality_code,
        network_memberships.person_id,
        network_memberships.organisation,
        case
            when network_memberships.member_kind = 'person' then 'municipality'
            else coalesce(organisations.organisation_type, 'unknown')
        end as organisation_type,
        calendar_quarters.period
    from marts.network_memberships
    join marts.calendar_quarters
        on network_memberships.valid_from <= calendar_quarters.cutoff_on
        and coalesce(network_memberships.valid_to > calendar_quarters.cutoff_on, true)
    left join marts.organisations on network_memberships.organisation = organisations.organisation
),

measured as (
    select
        'municipalities' as measure,
        'municipality' as record_kind,
        municipality_code as record_id,
        period,
        municipality_code,
        network,
        'municipality' as organisation_type
    from live
    where member_kind = 'person'
        and municipality_code is not null
    union
    select
        'organisations' as measure,
        'organisation' as record_kind,
        md5(organisation) as record_id,
        period,
        municipality_code,
        network,
        organisation_type
    from live
    where member_kind = 'organisation'
    union
    select
        'organisation_types' as measure,
        'organisation_type' as record_kind,
        organisation_type as record_id,
        period,
        municipality_code,
        network,
        organisation_type
    from live
    union
    select
        'persons' as measure,
        'person' as record_kind,
        person_id as record_id,
        period,
        municipality_code,
        network,
        organisation_type
    from live
    where member_kind = 'person'
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(network as text) as network,
    cast(organisation_type as text) as organisation_type,
    cast(case when record_id = 'unknown' then 'excluded' else 'numerator' end as text) as part,
    cast(case when record_id = 'unknown' then 'unknown_type' end as text) as reason,
    cast(1 as double precision) as value
from measured
