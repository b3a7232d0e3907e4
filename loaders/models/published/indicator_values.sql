-- One row per indicator, measure, quarter, area, dimension and category, after small numbers of persons and sums of few payers are withheld.
-- gather
-- Uncertain is what depends on persons' sex, where the sex of too few is known.
-- Of stages and of persons every class is told; of others those with anything in them, since most are empty in most areas.
select
    cast(judged_values.indicator_id as text) as indicator_id,
    cast(judged_values.measure as text) as measure,
    cast(judged_values.period as text) as period,
    cast(judged_values.area_kind as text) as area_kind,
    cast(judged_values.area_code as text) as area_code,
    cast(judged_values.dimension as text) as dimension,
    cast(category as text) as category,
    cast(case when status not in ('withheld', 'few_payers') then value end as double precision) as value,
    cast(case when status not in ('withheld', 'few_payers') then numerator end as double precision) as numerator,
    cast(case when status not in ('withheld', 'few_payers') then denominator end as double precision) as denominator,
    cast(case when status not in ('withheld', 'few_payers') then n end as integer) as n,
    cast(case when status not in ('withheld', 'few_payers') then low end as double precision) as low,
    cast(case when status not in ('withheld', 'few_payers') then high end as double precision) as high,
    cast(status as text) as status,
    cast(reported as integer) as reported,
    cast(expected as integer) as expected,
    cast(as_of as date) as as_of,
    sex_gates.indicator_id is not null
    and (judged_values.dimension = 'sex' or judged_values.dimension like '%_sex' or judged_values.indicator_id = 'G04') as is_uncertain
from "values".judged_values
join marts.indicator_measures
    on judged_values.indicator_id = indicator_measures.indicator_id
    and judged_values.measure = indicator_measures.measure
left join "values".sex_gates
    on judged_values.indicator_id = sex_gates.indicator_id
    and judged_values.period = sex_gates.period
    and judged_values.area_kind = sex_gates.area_kind
    and judged_values.area_code = sex_gates.area_code
where judged_values.dimension in ('total', 'stage')
    or indicator_measures.about_persons
    or judged_values.status not in ('final', 'preliminary', 'not_applicable')
    or judged_values.denominator > 0
