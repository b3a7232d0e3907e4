-- One row per number about persons, as it is published: what it is of, in what unit, by what statistic, and what it says; nothing where it is withheld.
-- gather
select
    cast(
        judged_values.indicator_id || ' ' || judged_values.measure || ' ' || judged_values.period || ' '
        || judged_values.area_kind || ' ' || judged_values.area_code || ' '
        || judged_values.dimension || ' ' || judged_values.category
        as text
    ) as fact_id,
    cast(judged_values.indicator_id as text) as indicator_id,
    cast(judged_values.measure as text) as measure,
    cast(judged_values.period as text) as period,
    cast(judged_values.area_kind as text) as area_kind,
    cast(judged_values.area_code as text) as area_code,
    cast(judged_values.dimension as text) as dimension,
    cast(judged_values.category as text) as category,
    cast(indicator_measures.unit as text) as unit,
    cast(indicator_measures.statistic as text) as statistic,
    cast(case when judged_values.status <> 'withheld' then judged_values.value end as double precision) as value,
    cast(case when judged_values.status <> 'withheld' then judged_values.numerator end as double precision) as numerator,
    cast(case when judged_values.status <> 'withheld' then judged_values.denominator end as double precision) as denominator,
    cast(case when judged_values.status <> 'withheld' then judged_values.n end as integer) as n,
    cast(judged_values.status as text) as status
from "values".judged_values
join marts.indicator_measures
    on judged_values.indicator_id = indicator_measures.indicator_id
    and judged_values.measure = indicator_measures.measure
where indicator_measures.about_persons
