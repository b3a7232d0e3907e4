-- One row per measure of a network, quarter and area: of all possible pairs of its persons those who share a network, or of the persons those in the largest part that hangs together.
-- gather
-- Density is 2m / (n (n − 1)) of the graph in which two persons are joined when they are members of the same network
-- (Wasserman and Faust 1994, Social Network Analysis, chapters 4 and 8); the largest part is its largest component (Newman 2010, Networks, 6.11).
-- Persons with the same networks are joined to the same others, so sets of networks are compared instead of persons.
with recursive
memberships as (
    select distinct
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.record_id,
        records.category as network
    from observations.records
    join "values".area_municipalities
        on records.period = area_municipalities.period
        and records.municipality_code = area_municipalities.municipality_code
    where records.dimension = 'network'
        and records.part = 'numerator'
        and area_municipalities.area_kind <> 'municipality'
        and exists (
            select 1
            from marts.indicator_measures
            where indicator_measures.statistic in ('density', 'largest_component')
                and indicator_measures.indicator_id = records.indicator_id
                and indicator_measures.records_measure = records.measure
        )
),

sets as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        record_id,
        string_agg(network, ' | ' order by network) as network_set
    from memberships
    group by indicator_id, measure, period, area_kind, area_code, record_id
),

set_sizes as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        network_set,
        cast(count(*) as double precision) as person_count
    from sets
    group by indicator_id, measure, period, area_kind, area_code, network_set
),

set_networks as (
    select distinct
        sets.indicator_id,
        sets.measure,
        sets.period,
        sets.area_kind,
        sets.area_code,
        sets.network_set,
        memberships.network
    from sets
    join memberships
        on sets.indicator_id = memberships.indicator_id
        and sets.measure = memberships.measure
        and sets.period = memberships.period
        and sets.area_kind = memberships.area_kind
        and sets.area_code = memberships.area_code
        and sets.record_id = memberships.record_id
),

other_set_networks as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        network_set as other_set,
        network
    from set_networks
),

joined_sets as (
    select distinct
        set_networks.indicator_id,
        set_networks.measure,
        set_networks.period,
        set_networks.area_kind,
        set_networks.area_code,
        set_networks.network_set,
        other_set_networks.other_set
    from set_networks
    join other_set_networks
        on set_networks.indicator_id = other_set_networks.indicator_id
        and set_networks.measure = other_set_networks.measure
        and set_networks.period = other_set_networks.period
        and set_networks.area_kind = other_set_networks.area_kind
        and set_networks.area_code = other_set_networks.area_code
        and set_networks.network = other_set_networks.network
),

other_sizes as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        network_set as other_set,
        person_count as other_count
    from set_sizes
),

-- Each pair of two sets is met twice, and each person of a set once with herself.
pairs as (
    select
        joined_sets.indicator_id,
        joined_sets.measure,
        joined_sets.period,
        joined_sets.area_kind,
        joined_sets.area_code,
        sum(
            case
                when joined_sets.network_set = joined_sets.other_set
                    then set_sizes.person_count * (set_sizes.person_count - 1.0)
                else set_sizes.person_count * other_sizes.other_count
            end
        ) as joined_twice
    from joined_sets
    join set_sizes
        on joined_sets.indicator_id = set_sizes.indicator_id
        and joined_sets.measure = set_sizes.measure
        and joined_sets.period = set_sizes.period
        and joined_sets.area_kind = set_sizes.area_kind
        and joined_sets.area_code = set_sizes.area_code
        and joined_sets.network_set = set_sizes.network_set
    join other_sizes
        on joined_sets.indicator_id = other_sizes.indicator_id
        and joined_sets.measure = other_sizes.measure
        and joined_sets.period = other_sizes.period
        and joined_sets.area_kind = other_sizes.area_kind
        and joined_sets.area_code = other_sizes.area_code
        and joined_sets.other_set = other_sizes.other_set
    group by
        joined_sets.indicator_id,
        joined_sets.measure,
        joined_sets.period,
        joined_sets.area_kind,
        joined_sets.area_code
),

reached as (
    select indicator_id, measure, period, area_kind, area_code, network_set as start_set, other_set
    from joined_sets
    union
    select
        reached.indicator_id,
        reached.measure,
        reached.period,
        reached.area_kind,
        reached.area_code,
        reached.start_set,
        joined_sets.other_set
    from reached
    join joined_sets
        on reached.indicator_id = joined_sets.indicator_id
        and reached.measure = joined_sets.measure
        and reached.period = joined_sets.period
        and reached.area_kind = joined_sets.area_kind
        and reached.area_code = joined_sets.area_code
        and reached.other_set = joined_sets.network_set
),

component_sizes as (
    select
        reached.indicator_id,
        reached.measure,
        reached.period,
        reached.area_kind,
        reached.area_code,
        reached.start_set,
        sum(other_sizes.other_count) as person_count
    from reached
    join other_sizes
        on reached.indicator_id = other_sizes.indicator_id
        and reached.measure = other_sizes.measure
        and reached.period = other_sizes.period
        and reached.area_kind = other_sizes.area_kind
        and reached.area_code = other_sizes.area_code
        and reached.other_set = other_sizes.other_set
    group by
        reached.indicator_id,
        reached.measure,
        reached.period,
        reached.area_kind,
        reached.area_code,
        reached.start_set
),

largest as (
    select indicator_id, measure, period, area_kind, area_code, max(person_count) as largest_count
    from component_sizes
    group by indicator_id, measure, period, area_kind, area_code
),

wholes as (
    select indicator_id, measure, period, area_kind, area_code, sum(person_count) as person_count
    from set_sizes
    group by indicator_id, measure, period, area_kind, area_code
)

select
    cast(indicator_measures.indicator_id as text) as indicator_id,
    cast(indicator_measures.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast('total' as text) as dimension,
    cast('total' as text) as category,
    cast(
        case
            when indicator_measures.statistic = 'density'
                then 100.0 * pairs.joined_twice / nullif(wholes.person_count * (wholes.person_count - 1.0), 0.0)
            else 100.0 * largest.largest_count / cast(wholes.person_count as double precision)
        end as double precision
    ) as value,
    cast(
        case when indicator_measures.statistic = 'density' then wholes.person_count else largest.largest_count end
        as double precision
    ) as numerator,
    cast(coalesce(wholes.person_count, 0.0) as double precision) as denominator
from marts.indicator_measures
join "values".coverage on indicator_measures.indicator_id = coverage.indicator_id
left join wholes
    on indicator_measures.indicator_id = wholes.indicator_id
    and indicator_measures.records_measure = wholes.measure
    and coverage.period = wholes.period
    and coverage.area_kind = wholes.area_kind
    and coverage.area_code = wholes.area_code
left join pairs
    on wholes.indicator_id = pairs.indicator_id
    and wholes.measure = pairs.measure
    and wholes.period = pairs.period
    and wholes.area_kind = pairs.area_kind
    and wholes.area_code = pairs.area_code
left join largest
    on wholes.indicator_id = largest.indicator_id
    and wholes.measure = largest.measure
    and wholes.period = largest.period
    and wholes.area_kind = largest.area_kind
    and wholes.area_code = largest.area_code
where indicator_measures.statistic in ('density', 'largest_component')
    and coverage.area_kind <> 'municipality'
