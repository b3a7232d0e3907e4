-- One row per benefit, status and day in each delivery of a list of benefits.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    benefit_id,
    case_id,
    innovation_id,
    municipality_code,
    category,
    status,
    measured_on as assessed_date,
    baseline,
    value,
    unit,
    method
from raw.benefits
