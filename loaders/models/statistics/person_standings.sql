-- One row per node and dimension: is any of its classes small.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
)

select
    cast(person_nodes.indicator_id as text) as indicator_id,
    cast(person_nodes.measure as text) as measure,
    cast(person_nodes.period as text) as period,
    cast(person_classes.dimension as text) as dimension,
    cast(person_nodes.node as text) as node,
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
