-- One row per node: is it of groups only, and is it crossed by a node that goes before it: of a sluice or the portfolio, or larger.
-- gather
with
nodes as (
    select
        indicator_id,
        measure,
        period,
        node,
        bool_and(area_kind = 'group') as is_group_only
    from "values".person_node_areas
    group by indicator_id, measure, period, node
),

crossings as (
    select
        person_node_pairs.indicator_id,
        person_node_pairs.measure,
        person_node_pairs.period,
        person_node_pairs.node,
        person_node_pairs.municipality_count,
        person_node_pairs.other_node,
        person_node_pairs.other_municipality_count,
        nodes.is_group_only
    from "values".person_node_pairs
    join nodes
        on person_node_pairs.indicator_id = nodes.indicator_id
        and person_node_pairs.measure = nodes.measure
        and person_node_pairs.period = nodes.period
        and person_node_pairs.node = nodes.node
    where person_node_pairs.shared_count < person_node_pairs.municipality_count
        and person_node_pairs.shared_count < person_node_pairs.other_municipality_count
),

crossed as (
    select distinct
        crossings.indicator_id,
        crossings.measure,
        crossings.period,
        crossings.node
    from crossings
    join nodes
        on crossings.indicator_id = nodes.indicator_id
        and crossings.measure = nodes.measure
        and crossings.period = nodes.period
        and crossings.other_node = nodes.node
    where (crossings.is_group_only and not nodes.is_group_only)
        or (
            crossings.is_group_only = nodes.is_group_only
            and (
                crossings.municipality_count < crossings.other_municipality_count
                or (
                    crossings.municipality_count = crossings.other_municipality_count
                    and crossings.node > crossings.other_node
                )
            )
        )
)

select
    cast(nodes.indicator_id as text) as indicator_id,
    cast(nodes.measure as text) as measure,
    cast(nodes.period as text) as period,
    cast(nodes.node as text) as node,
    nodes.is_group_only,
    crossed.node is not null as is_crossed
from nodes
left join crossed
    on nodes.indicator_id = crossed.indicator_id
    and nodes.measure = crossed.measure
    and nodes.period = crossed.period
    and nodes.node = crossed.node
