-- One row per node, dimension and node around it, neither of them crossed.
-- gather
select
    cast(person_standings.indicator_id as text) as indicator_id,
    cast(person_standings.measure as text) as measure,
    cast(person_standings.period as text) as period,
    cast(person_standings.dimension as text) as dimension,
    cast(person_standings.node as text) as node,
    person_standings.is_small,
    cast(person_node_pairs.other_node as text) as outer_node,
    cast(person_node_pairs.other_municipality_count as integer) as outer_count
from "values".person_standings
join "values".person_node_pairs
    on person_standings.indicator_id = person_node_pairs.indicator_id
    and person_standings.measure = person_node_pairs.measure
    and person_standings.period = person_node_pairs.period
    and person_standings.node = person_node_pairs.node
    and person_node_pairs.shared_count = person_node_pairs.municipality_count
join "values".person_nodes
    on person_node_pairs.indicator_id = person_nodes.indicator_id
    and person_node_pairs.measure = person_nodes.measure
    and person_node_pairs.period = person_nodes.period
    and person_node_pairs.other_node = person_nodes.node
where not person_standings.is_crossed
    and not person_nodes.is_crossed
