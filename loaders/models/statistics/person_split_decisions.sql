-- One row per node and dimension: is the whole split withheld, for its own sake, along with others, or inside one that is.
-- gather
with
withheld as (
    select indicator_id, measure, period, dimension, node
    from "values".person_splits
    where is_small and not is_left_out
    union
    select indicator_id, measure, period, dimension, node
    from "values".person_split_companions
),

withheld_inside as (
    select distinct
        withheld.indicator_id,
        withheld.measure,
        withheld.period,
        withheld.dimension,
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
    cast(person_splits.indicator_id as text) as indicator_id,
    cast(person_splits.measure as text) as measure,
    cast(person_splits.period as text) as period,
    cast(person_splits.dimension as text) as dimension,
    cast(person_splits.node as text) as node,
    person_splits.is_left_out or withheld.node is not null or withheld_inside.node is not null as is_withheld
from "values".person_splits
left join withheld
    on person_splits.indicator_id = withheld.indicator_id
    and person_splits.measure = withheld.measure
    and person_splits.period = withheld.period
    and person_splits.dimension = withheld.dimension
    and person_splits.node = withheld.node
left join withheld_inside
    on person_splits.indicator_id = withheld_inside.indicator_id
    and person_splits.measure = withheld_inside.measure
    and person_splits.period = withheld_inside.period
    and person_splits.dimension = withheld_inside.dimension
    and person_splits.node = withheld_inside.node
