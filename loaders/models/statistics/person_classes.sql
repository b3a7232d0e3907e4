-- One row per node, dimension and class of persons that must not be few: all, those of a category, those of the others, and those of more than one.
-- gather
with
representatives as (
    select distinct on (indicator_id, measure, period, node)
        indicator_id, measure, period, node, area_kind, area_code
    from "values".person_node_areas
    order by indicator_id, measure, period, node, area_kind, area_code
),

counts as (
    select
        representatives.indicator_id,
        representatives.measure,
        representatives.period,
        representatives.node,
        "count".dimension,
        "count".category,
        "count".value as person_count
    from representatives
    join "values"."count"
        on representatives.indicator_id = "count".indicator_id
        and representatives.measure = "count".measure
        and representatives.period = "count".period
        and representatives.area_kind = "count".area_kind
        and representatives.area_code = "count".area_code
),

totals as (
    select indicator_id, measure, period, node, person_count
    from counts
    where dimension = 'total'
),

classes as (
    select
        counts.indicator_id,
        counts.measure,
        counts.period,
        counts.node,
        counts.dimension,
        counts.category as person_class,
        counts.person_count
    from counts
    where counts.category <> 'unknown'
    union all
    select
        counts.indicator_id,
        counts.measure,
        counts.period,
        counts.node,
        counts.dimension,
        'not ' || counts.category as person_class,
        totals.person_count - counts.person_count as person_count
    from counts
    join totals
        on counts.indicator_id = totals.indicator_id
        and counts.measure = totals.measure
        and counts.period = totals.period
        and counts.node = totals.node
    where counts.dimension <> 'total'
        and counts.category <> 'unknown'
    union all
    select
        counts.indicator_id,
        counts.measure,
        counts.period,
        counts.node,
        counts.dimension,
        'more than one' as person_class,
        sum(counts.person_count) - max(totals.person_count) as person_count
    from counts
    join totals
        on counts.indicator_id = totals.indicator_id
        and counts.measure = totals.measure
        and counts.period = totals.period
        and counts.node = totals.node
    where counts.dimension <> 'total'
    group by counts.indicator_id, counts.measure, counts.period, counts.node, counts.dimension
    union all
    select
        counts.indicator_id,
        counts.measure,
        counts.period,
        counts.node,
        counts.dimension,
        'total' as person_class,
        max(totals.person_count) as person_count
    from counts
    join totals
        on counts.indicator_id = totals.indicator_id
        and counts.measure = totals.measure
        and counts.period = totals.period
        and counts.node = totals.node
    where counts.dimension <> 'total'
    group by counts.indicator_id, counts.measure, counts.period, counts.node, counts.dimension
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(node as text) as node,
    cast(dimension as text) as dimension,
    cast(person_class as text) as person_class,
    cast(person_count as integer) as person_count
from classes
