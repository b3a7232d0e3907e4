-- One row per node and dimension: the smallest node around it; a node is left out if it crosses a larger one, or is of groups only and would cost a sluice its numbers.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
),

standing as (
    select
        person_nodes.indicator_id,
        person_nodes.measure,
        person_nodes.period,
        person_classes.dimension,
        person_nodes.node,
        person_nodes.is_group_only,
        person_nodes.is_crossed,
        bool_or(person_classes.person_count between 1 and persons_threshold.least_count - 1) as is_small
    from "values".person_nodes
    join "values".person_classes
        on person_nodes.indicator_id = person_classes.indicator_id
        and person_nodes.measure = person_classes.measure
        and person_nodes.period = person_classes.period
        and person_nodes.node = person_classes.node
    cross join persons_threshold
    group by
        person_nodes.indicator_id,
        person_nodes.measure,
        person_nodes.period,
        person_classes.dimension,
        person_nodes.node,
        person_nodes.is_group_only,
        person_nodes.is_crossed
),

around as (
    select
        standing.indicator_id,
        standing.measure,
        standing.period,
        standing.dimension,
        standing.node,
        standing.is_small,
        person_node_pairs.other_node as outer_node,
        person_node_pairs.other_municipality_count as outer_count
    from standing
    join "values".person_node_pairs
        on standing.indicator_id = person_node_pairs.indicator_id
        and standing.measure = person_node_pairs.measure
        and standing.period = person_node_pairs.period
        and standing.node = person_node_pairs.node
        and person_node_pairs.shared_count = person_node_pairs.municipality_count
    join "values".person_nodes
        on person_node_pairs.indicator_id = person_nodes.indicator_id
        and person_node_pairs.measure = person_nodes.measure
        and person_node_pairs.period = person_nodes.period
        and person_node_pairs.other_node = person_nodes.node
    where not standing.is_crossed
        and not person_nodes.is_crossed
),

nearest as (
    select distinct on (indicator_id, measure, period, dimension, node)
        indicator_id, measure, period, dimension, node, is_small, outer_node
    from around
    order by indicator_id, measure, period, dimension, node, outer_count, outer_node
),

shown_sums as (
    select
        nearest.indicator_id,
        nearest.measure,
        nearest.period,
        nearest.dimension,
        nearest.outer_node,
        person_classes.person_class,
        sum(person_classes.person_count) as shown_count
    from nearest
    join "values".person_classes
        on nearest.indicator_id = person_classes.indicator_id
        and nearest.measure = person_classes.measure
        and nearest.period = person_classes.period
        and nearest.dimension = person_classes.dimension
        and nearest.node = person_classes.node
    where not nearest.is_small
    group by
        nearest.indicator_id,
        nearest.measure,
        nearest.period,
        nearest.dimension,
        nearest.outer_node,
        person_classes.person_class
),

costly as (
    select distinct
        standing.indicator_id,
        standing.measure,
        standing.period,
        standing.dimension,
        standing.node
    from standing
    join "values".person_classes
        on standing.indicator_id = person_classes.indicator_id
        and standing.measure = person_classes.measure
        and standing.period = person_classes.period
        and standing.dimension = person_classes.dimension
        and standing.node = person_classes.node
    left join shown_sums
        on person_classes.indicator_id = shown_sums.indicator_id
        and person_classes.measure = shown_sums.measure
        and person_classes.period = shown_sums.period
        and person_classes.dimension = shown_sums.dimension
        and person_classes.node = shown_sums.outer_node
        and person_classes.person_class = shown_sums.person_class
    cross join persons_threshold
    where standing.is_group_only
        and not standing.is_small
        and abs(person_classes.person_count - coalesce(shown_sums.shown_count, 0))
        between 1 and persons_threshold.least_count - 1
),

judged as (
    select
        standing.indicator_id,
        standing.measure,
        standing.period,
        standing.dimension,
        standing.node,
        standing.is_group_only,
        bool_or(standing.is_crossed or costly.node is not null) as is_left_out
    from standing
    left join costly
        on standing.indicator_id = costly.indicator_id
        and standing.measure = costly.measure
        and standing.period = costly.period
        and standing.node = costly.node
        and costly.dimension in (standing.dimension, 'total')
    group by
        standing.indicator_id,
        standing.measure,
        standing.period,
        standing.dimension,
        standing.node,
        standing.is_group_only
),

parents as (
    select distinct on (around.indicator_id, around.measure, around.period, around.dimension, around.node)
        around.indicator_id,
        around.measure,
        around.period,
        around.dimension,
        around.node,
        around.outer_node as parent_node
    from around
    join judged
        on around.indicator_id = judged.indicator_id
        and around.measure = judged.measure
        and around.period = judged.period
        and around.dimension = judged.dimension
        and around.outer_node = judged.node
    where not judged.is_left_out
    order by
        around.indicator_id,
        around.measure,
        around.period,
        around.dimension,
        around.node,
        around.outer_count,
        around.outer_node
)

select
    cast(judged.indicator_id as text) as indicator_id,
    cast(judged.measure as text) as measure,
    cast(judged.period as text) as period,
    cast(judged.dimension as text) as dimension,
    cast(judged.node as text) as node,
    cast(case when not judged.is_left_out then parents.parent_node end as text) as parent_node,
    judged.is_group_only,
    judged.is_left_out
from judged
left join parents
    on judged.indicator_id = parents.indicator_id
    and judged.measure = parents.measure
    and judged.period = parents.period
    and judged.dimension = parents.dimension
    and judged.node = parents.node
