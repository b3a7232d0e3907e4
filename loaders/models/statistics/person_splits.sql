-- One row per node and dimension: the persons of the split, and is it withheld for its own sake, small somewhere or its total withheld.
-- gather
with
persons_threshold as (
    select value as least_count
    from marts.thresholds
    where threshold = 'persons'
)

select
    cast(person_families.indicator_id as text) as indicator_id,
    cast(person_families.measure as text) as measure,
    cast(person_families.period as text) as period,
    cast(person_families.dimension as text) as dimension,
    cast(person_families.node as text) as node,
    cast(person_families.parent_node as text) as parent_node,
    person_families.is_group_only,
    person_families.is_left_out,
    cast(
        max(case when person_classes.person_class = 'total' then person_classes.person_count end) as integer
    ) as total_count,
    bool_or(person_classes.person_count between 1 and persons_threshold.least_count - 1)
    or bool_or(person_total_decisions.is_withheld) as is_small
from "values".person_families
join "values".person_classes
    on person_families.indicator_id = person_classes.indicator_id
    and person_families.measure = person_classes.measure
    and person_families.period = person_classes.period
    and person_families.dimension = person_classes.dimension
    and person_families.node = person_classes.node
join "values".person_total_decisions
    on person_families.indicator_id = person_total_decisions.indicator_id
    and person_families.measure = person_total_decisions.measure
    and person_families.period = person_total_decisions.period
    and person_families.node = person_total_decisions.node
cross join persons_threshold
where person_families.dimension <> 'total'
group by
    person_families.indicator_id,
    person_families.measure,
    person_families.period,
    person_families.dimension,
    person_families.node,
    person_families.parent_node,
    person_families.is_group_only,
    person_families.is_left_out
