-- One row per municipality, year and component in each delivery of maturity scores.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    municipality_code,
    year,
    component,
    score,
    evidence
from raw.maturity
