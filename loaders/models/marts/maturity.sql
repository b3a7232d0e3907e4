-- One row per municipality, year and SLIK component: its score of 0–4, as the newest list has it.
-- gather
select distinct on (municipality_code, year, component)
    municipality_code,
    year,
    component,
    score,
    delivered_by,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.maturity
order by
    municipality_code,
    year,
    component,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
