-- One row per indicator about persons, quarter, area with persons and dimension: is it withheld.
-- gather
with
decisions as (
    select indicator_id, measure, period, node, 'total' as dimension, is_withheld
    from "values".person_total_decisions
    union all
    select indicator_id, measure, period, node, dimension, is_withheld
    from "values".person_split_decisions
)

select
    cast(decisions.indicator_id as text) as indicator_id,
    cast(decisions.period as text) as period,
    cast(person_node_areas.area_kind as text) as area_kind,
    cast(person_node_areas.area_code as text) as area_code,
    cast(decisions.dimension as text) as dimension,
    bool_or(decisions.is_withheld) as is_withheld
from decisions
join "values".person_node_areas
    on decisions.indicator_id = person_node_areas.indicator_id
    and decisions.measure = person_node_areas.measure
    and decisions.period = person_node_areas.period
    and decisions.node = person_node_areas.node
group by
    decisions.indicator_id,
    decisions.period,
    person_node_areas.area_kind,
    person_node_areas.area_code,
    decisions.dimension
