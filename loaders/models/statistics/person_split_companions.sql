-- One row per node and dimension whose split is withheld along with others, as few as it takes, smallest first, so that no small class can be computed.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
),

places as (
    select
        indicator_id,
        measure,
        period,
        dimension,
        parent_node,
        node,
        row_number() over (
            partition by indicator_id, measure, period, dimension, parent_node
            order by is_group_only desc nulls last, total_count, node
        ) as place
    from "values".person_splits
    where parent_node is not null and not is_small
),

shown as (
    select
        places.indicator_id,
        places.measure,
        places.period,
        places.dimension,
        places.parent_node,
        places.place,
        person_classes.person_class,
        sum(person_classes.person_count) over (
            partition by
                places.indicator_id,
                places.measure,
                places.period,
                places.dimension,
                places.parent_node,
                person_classes.person_class
            order by places.place
            rows between unbounded preceding and current row
        ) as added_count
    from places
    join "values".person_classes
        on places.indicator_id = person_classes.indicator_id
        and places.measure = person_classes.measure
        and places.period = person_classes.period
        and places.dimension = person_classes.dimension
        and places.node = person_classes.node
),

shown_sums as (
    select
        indicator_id, measure, period, dimension, parent_node, person_class,
        max(added_count) as shown_count
    from shown
    group by indicator_id, measure, period, dimension, parent_node, person_class
),

remainders as (
    select
        person_classes.indicator_id,
        person_classes.measure,
        person_classes.period,
        person_classes.dimension,
        person_classes.node as parent_node,
        person_classes.person_class,
        person_classes.person_count - coalesce(shown_sums.shown_count, 0) as hidden_count
    from "values".person_classes
    left join shown_sums
        on person_classes.indicator_id = shown_sums.indicator_id
        and person_classes.measure = shown_sums.measure
        and person_classes.period = shown_sums.period
        and person_classes.dimension = shown_sums.dimension
        and person_classes.node = shown_sums.parent_node
        and person_classes.person_class = shown_sums.person_class
    where person_classes.dimension <> 'total'
),

choices as (
    select indicator_id, measure, period, dimension, parent_node, 0 as place, hidden_count
    from remainders
    union all
    select
        remainders.indicator_id,
        remainders.measure,
        remainders.period,
        remainders.dimension,
        remainders.parent_node,
        shown.place,
        remainders.hidden_count + shown.added_count as hidden_count
    from remainders
    join shown
        on remainders.indicator_id = shown.indicator_id
        and remainders.measure = shown.measure
        and remainders.period = shown.period
        and remainders.dimension = shown.dimension
        and remainders.parent_node = shown.parent_node
        and remainders.person_class = shown.person_class
),

safe_choices as (
    select choices.indicator_id, choices.measure, choices.period, choices.dimension, choices.parent_node, choices.place
    from choices
    cross join persons_threshold
    group by choices.indicator_id, choices.measure, choices.period, choices.dimension, choices.parent_node, choices.place
    having bool_and(choices.hidden_count = 0 or abs(choices.hidden_count) >= persons_threshold.least_count)
),

companions as (
    select indicator_id, measure, period, dimension, parent_node, min(place) as last_place
    from safe_choices
    group by indicator_id, measure, period, dimension, parent_node
)

select
    cast(places.indicator_id as text) as indicator_id,
    cast(places.measure as text) as measure,
    cast(places.period as text) as period,
    cast(places.dimension as text) as dimension,
    cast(places.node as text) as node
from places
left join companions
    on places.indicator_id = companions.indicator_id
    and places.measure = companions.measure
    and places.period = companions.period
    and places.dimension = companions.dimension
    and places.parent_node = companions.parent_node
where coalesce(places.place <= companions.last_place, true)
