-- One row per indicator, measure, period, area and category: every published value
select
    indicator_id,
    measure,
    period,
    area_kind,
    area_code,
    dimension,
    category,
    value,
    numerator,
    denominator,
    n,
    low,
    high,
    status,
    reported,
    expected,
    as_of,
    is_uncertain
from published.indicator_values
order by indicator_id, measure, dimension, category, area_kind, area_code, period
