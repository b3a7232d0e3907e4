-- One row per node: is it crossed by a larger one, and which is the smallest that holds it.
-- gather
with
crossed as (
    select distinct indicator_id, measure, period, node
    from "values".person_node_pairs
    where shared_count < municipality_count
        and shared_count < other_municipality_count
        and (
            municipality_count < other_municipality_count
            or (municipality_count = other_municipality_count and node > other_node)
        )
),

parents as (
    select distinct on (
        person_node_pairs.indicator_id,
        person_node_pairs.measure,
        person_node_pairs.period,
        person_node_pairs.node
    )
        person_node_pairs.indicator_id,
        person_node_pairs.measure,
        person_node_pairs.period,
        person_node_pairs.node,
        person_node_pairs.other_node as parent_node
    from "values".person_node_pairs
    left join crossed
        on person_node_pairs.indicator_id = crossed.indicator_id
        and person_node_pairs.measure = crossed.measure
        and person_node_pairs.period = crossed.period
        and person_node_pairs.other_node = crossed.node
    where person_node_pairs.shared_count = person_node_pairs.municipality_count
        and crossed.node is null
    order by
        person_node_pairs.indicator_id,
        person_node_pairs.measure,
        person_node_pairs.period,
        person_node_pairs.node,
        person_node_pairs.other_municipality_count,
        person_node_pairs.other_node
),

nodes as (
    select distinct indicator_id, measure, period, node
    from "values".person_node_areas
)

select
    cast(nodes.indicator_id as text) as indicator_id,
    cast(nodes.measure as text) as measure,
    cast(nodes.period as text) as period,
    cast(nodes.node as text) as node,
    cast(parents.parent_node as text) as parent_node,
    crossed.node is not null as is_crossed
from nodes
left join crossed
    on nodes.indicator_id = crossed.indicator_id
    and nodes.measure = crossed.measure
    and nodes.period = crossed.period
    and nodes.node = crossed.node
left join parents
    on nodes.indicator_id = parents.indicator_id
    and nodes.measure = parents.measure
    and nodes.period = parents.period
    and nodes.node = parents.node
