-- One row per cost and the municipality that bears it in each delivery of a list of costs.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    cost_id,
    case_id,
    municipality_code,
    cost_date,
    category,
    kind,
    amount_sek,
    is_estimate,
    note
from raw.costs
