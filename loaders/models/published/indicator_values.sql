-- One row per indicator, measure, quarter, area, dimension and category, after small numbers of persons and sums of few payers are withheld.
-- gather
select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
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
    cast(as_of as date) as as_of
from "values".judged_values
