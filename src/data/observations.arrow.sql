-- One row per record, period and municipality of an indicator that is not about persons
select
    indicator_id,
    measure,
    record_kind,
    record_id,
    period,
    municipality_code,
    category,
    part,
    reason,
    item_id
from published.observations
order by indicator_id, measure, period, record_id, municipality_code
