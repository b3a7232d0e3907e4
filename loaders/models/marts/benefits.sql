-- One row per benefit, status and day of assessment, as the newest list has it; expected and measured are kept apart.
-- gather
select distinct on (delivered_by, benefit_id, status, assessed_date)
    delivered_by || '-' || benefit_id as benefit_id,
    delivered_by,
    case_id,
    innovation_id,
    municipality_code,
    category,
    status,
    assessed_date,
    baseline,
    value,
    unit,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.benefits
order by
    delivered_by,
    benefit_id,
    status,
    assessed_date,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
