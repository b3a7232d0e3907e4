-- One row per node and dimension: the smallest node around it; a node is left out if it crosses a larger one, or is of groups only and would cost a sluice its numbers.
-- What is left are areas that lie in each other or apart. All that can be computed from such numbers are sums of remainders:
-- an area less its largest parts that are shown. So it is enough that no remainder is small.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
),

nearest as (
    select distinct on (indicator_id, measure, period, dimension, node)
        indicator_id, measure, period, dimension, node, is_small, outer_node
    from "values".person_enclosures
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
        person_standings.indicator_id,
        person_standings.measure,
        person_standings.period,
        person_standings.dimension,
        person_standings.node
    from "values".person_standings
    join "values".person_classes
        on person_standings.indicator_id = person_classes.indicator_id
        and person_standings.measure = person_classes.measure
        and person_standings.period = person_classes.period
        and person_standings.dimension = person_classes.dimension
        and person_standings.node = person_classes.node
    left join shown_sums
        on person_classes.indicator_id = shown_sums.indicator_id
        and person_classes.measure = shown_sums.measure
        and person_classes.period = shown_sums.period
        and person_classes.dimension = shown_sums.dimension
        and person_classes.node = shown_sums.outer_node
        and person_classes.person_class = shown_sums.person_class
    cross join persons_threshold
    where person_standings.is_group_only
        and not person_standings.is_small
        and abs(person_classes.person_count - coalesce(shown_sums.shown_count, 0))
        between 1 and persons_threshold.least_count - 1
),

judged as (
    select
        person_standings.indicator_id,
        person_standings.measure,
        person_standings.period,
        person_standings.dimension,
        person_standings.node,
        person_standings.is_group_only,
        bool_or(person_standings.is_crossed or costly.node is not null) as is_left_out
    from "values".person_standings
    left join costly
        on person_standings.indicator_id = costly.indicator_id
        and person_standings.measure = costly.measure
        and person_standings.period = costly.period
        and person_standings.node = costly.node
        and costly.dimension in (person_standings.dimension, 'total')
    group by
        person_standings.indicator_id,
        person_standings.measure,
        person_standings.period,
        person_standings.dimension,
        person_standings.node,
        person_standings.is_group_only
),

parents as (
    select distinct on (person_enclosures.indicator_id, person_enclosures.measure, person_enclosures.period, person_enclosures.dimension, person_enclosures.node)
        person_enclosures.indicator_id,
        person_enclosures.measure,
        person_enclosures.period,
        person_enclosures.dimension,
        person_enclosures.node,
        person_enclosures.outer_node as parent_node
    from "values".person_enclosures
    join judged
        on person_enclosures.indicator_id = judged.indicator_id
        and person_enclosures.measure = judged.measure
        and person_enclosures.period = judged.period
        and person_enclosures.dimension = judged.dimension
        and person_enclosures.outer_node = judged.node
    where not judged.is_left_out
    order by
        person_enclosures.indicator_id,
        person_enclosures.measure,
        person_enclosures.period,
        person_enclosures.dimension,
        person_enclosures.node,
        person_enclosures.outer_count,
        person_enclosures.outer_node
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
