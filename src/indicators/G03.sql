-- One row per member, kind of group, quarter on whose last day the membership is live, and measure.
-- gather
-- The kind is told by the list's name, and a coach by the role: Styrgrupp, Referensgrupp, Projektgrupp, Coach; the others are networks.
-- A seat in a steering group is a public mandate: it is counted apart, and by its number in the list, never by who has it.
with
named as (
    select distinct
        calendar_quarters.period,
        network_memberships.network,
        network_memberships.member_kind,
        network_memberships.person_id,
        network_memberships.organisation,
        network_memberships.municipality_code,
        case
            when lower(network_memberships.network) like '%styrgrupp%' then 'steering'
            when lower(network_memberships.network) like '%referensgrupp%' then 'reference'
            when lower(network_memberships.network) like '%projektgrupp%' then 'project_group'
            when lower(network_memberships.network) like '%coach%' then 'coaches'
            when lower(coalesce(network_memberships.role, '')) like '%coach%' then 'coaches'
            else 'network'
        end as body
    from marts.network_memberships
    join marts.calendar_quarters
        on network_memberships.valid_from <= calendar_quarters.cutoff_on
        and coalesce(network_memberships.valid_to > calendar_quarters.cutoff_on, true)
),

sexed as (
    select
        named.period,
        named.network,
        named.municipality_code,
        named.body,
        named.member_kind,
        coalesce(named.person_id, 'organisation:' || named.organisation) as member_id,
        coalesce(persons.sex, 'unknown') as sex
    from named
    left join marts.persons on named.person_id = persons.person_id
),

-- Who sits in a steering group and belongs to nothing else is left out of the members.
seated as (
    select
        period,
        municipality_code,
        body,
        member_kind,
        member_id,
        sex,
        rank() over (
            partition by period, member_id
            order by case when body = 'steering' then 2 else 1 end
        ) as place
    from sexed
),

measured as (
    select
        'members' as measure,
        member_kind as record_kind,
        member_id as record_id,
        period,
        municipality_code,
        body,
        sex,
        case
            when member_kind <> 'person' then 'organisation'
            when body = 'steering' then 'public_mandate'
        end as reason
    from seated
    where place = 1
    union all
    select
        'share' as measure,
        member_kind as record_kind,
        member_id as record_id,
        period,
        municipality_code,
        body,
        sex,
        case
            when member_kind <> 'person' then 'organisation'
            when body = 'steering' then 'public_mandate'
            when sex = 'unknown' then 'unknown_sex'
        end as reason
    from seated
    where place = 1
    union all
    select
        'mandates' as measure,
        'mandate' as record_kind,
        network || ':' || cast(
            row_number() over (partition by period, network order by municipality_code, member_id) as text
        ) as record_id,
        period,
        municipality_code,
        body,
        sex,
        cast(null as text) as reason
    from sexed
    where body = 'steering'
        and member_kind = 'person'
    union all
    select
        'mandates' as measure,
        'network' as record_kind,
        network as record_id,
        period,
        cast(null as text) as municipality_code,
        body,
        sex,
        'no_mandate' as reason
    from sexed
    where body <> 'steering' or member_kind <> 'person'
)

select distinct
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when measure = 'share' then null else body end as text) as body,
    cast(sex as text) as sex,
    cast(body || '/' || sex as text) as body_sex,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
