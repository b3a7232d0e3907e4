-- One row per pair of different nodes of one measure and quarter that share a municipality: how many they share.
-- gather
with
nodes as (
    select distinct indicator_id, measure, period, node, municipality_count
    from "values".person_node_areas
),

members as (
    select
        indicator_id,
        measure,
        period,
        node,
        municipality_count,
        unnest(string_to_array(node, ' ')) as municipality_code
    from nodes
),

others as (
    select
        indicator_id,
        measure,
        period,
        node as other_node,
        municipality_count as other_municipality_count,
        municipality_code
    from members
)

select
    cast(members.indicator_id as text) as indicator_id,
    cast(members.measure as text) as measure,
    cast(members.period as text) as period,
    cast(members.node as text) as node,
    cast(members.municipality_count as integer) as municipality_count,
    cast(others.other_node as text) as other_node,
    cast(others.other_municipality_count as integer) as other_municipality_count,
    cast(count(*) as integer) as shared_count
from members
join others
    on members.indicator_id = others.indicator_id
    and members.measure = others.measure
    and members.period = others.period
    and members.municipality_code = others.municipality_code
    and members.node <> others.other_node
group by
    members.indicator_id,
    members.measure,
    members.period,
    members.node,
    members.municipality_count,
    others.other_node,
    others.other_municipality_count
