-- One row per cost and the municipality that bears it, as the newest list has it, in kronor.
-- gather
select distinct on (delivered_by, cost_id)
    delivered_by || '-' || cost_id as cost_id,
    delivered_by,
    case_id,
    municipality_code,
    cost_date,
    category,
    kind,
    amount_sek,
    coalesce(is_estimate, false) as is_estimate,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.costs
order by
    delivered_by,
    cost_id,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
