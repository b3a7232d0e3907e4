-- One row per node: is its total withheld, because it is small or so that no small difference can be computed.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
),

totals as (
    select
        person_families.indicator_id,
        person_families.measure,
        person_families.period,
        person_families.node,
        person_families.parent_node,
        person_families.is_group_only,
        person_families.is_left_out,
        person_classes.person_count,
        person_classes.person_count between 1 and persons_threshold.least_count - 1 as is_small,
        persons_threshold.least_count
    from "values".person_families
    join "values".person_classes
        on person_families.indicator_id = person_classes.indicator_id
        and person_families.measure = person_classes.measure
        and person_families.period = person_classes.period
        and person_families.dimension = person_classes.dimension
        and person_families.node = person_classes.node
    cross join persons_threshold
    where person_families.dimension = 'total'
),

shown as (
    select
        indicator_id,
        measure,
        period,
        parent_node,
        node,
        row_number() over nearest as place,
        sum(person_count) over nearest as added_count
    from totals
    where parent_node is not null and not is_small
    window nearest as (
        partition by indicator_id, measure, period, parent_node
        order by is_group_only desc nulls last, person_count, node
        rows between unbounded preceding and current row
    )
),

shown_sums as (
    select indicator_id, measure, period, parent_node, max(added_count) as shown_count
    from shown
    group by indicator_id, measure, period, parent_node
),

remainders as (
    select
        totals.indicator_id,
        totals.measure,
        totals.period,
        totals.node as parent_node,
        totals.least_count,
        totals.person_count - coalesce(shown_sums.shown_count, 0) as hidden_count
    from totals
    left join shown_sums
        on totals.indicator_id = shown_sums.indicator_id
        and totals.measure = shown_sums.measure
        and totals.period = shown_sums.period
        and totals.node = shown_sums.parent_node
),

choices as (
    select indicator_id, measure, period, parent_node, 0 as place, hidden_count, least_count
    from remainders
    union all
    select
        remainders.indicator_id,
        remainders.measure,
        remainders.period,
        remainders.parent_node,
        shown.place,
        remainders.hidden_count + shown.added_count as hidden_count,
        remainders.least_count
    from remainders
    join shown
        on remainders.indicator_id = shown.indicator_id
        and remainders.measure = shown.measure
        and remainders.period = shown.period
        and remainders.parent_node = shown.parent_node
),

companions as (
    select indicator_id, measure, period, parent_node, min(place) as last_place
    from choices
    where hidden_count = 0 or abs(hidden_count) >= least_count
    group by indicator_id, measure, period, parent_node
),

withheld as (
    select indicator_id, measure, period, node
    from totals
    where is_small and not is_left_out
    union
    select shown.indicator_id, shown.measure, shown.period, shown.node
    from shown
    left join companions
        on shown.indicator_id = companions.indicator_id
        and shown.measure = companions.measure
        and shown.period = companions.period
        and shown.parent_node = companions.parent_node
    where coalesce(shown.place <= companions.last_place, true)
),

withheld_inside as (
    select distinct
        person_node_pairs.indicator_id,
        person_node_pairs.measure,
        person_node_pairs.period,
        person_node_pairs.node
    from "values".person_node_pairs
    join withheld
        on person_node_pairs.indicator_id = withheld.indicator_id
        and person_node_pairs.measure = withheld.measure
        and person_node_pairs.period = withheld.period
        and person_node_pairs.other_node = withheld.node
    where person_node_pairs.shared_count = person_node_pairs.municipality_count
)

select
    cast(totals.indicator_id as text) as indicator_id,
    cast(totals.measure as text) as measure,
    cast(totals.period as text) as period,
    cast(totals.node as text) as node,
    totals.is_left_out or withheld.node is not null or withheld_inside.node is not null as is_withheld
from totals
left join withheld
    on totals.indicator_id = withheld.indicator_id
    and totals.measure = withheld.measure
    and totals.period = withheld.period
    and totals.node = withheld.node
left join withheld_inside
    on totals.indicator_id = withheld_inside.indicator_id
    and totals.measure = withheld_inside.measure
    and totals.period = withheld_inside.period
    and totals.node = withheld_inside.node
