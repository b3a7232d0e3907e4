-- One row per key figure, municipality, year and gender, as the newest saved reply has it; a missing value stays missing.
-- gather
select distinct on (kpi, municipality_code, year, gender)
    kpi,
    municipality_code,
    year,
    gender,
    value,
    value_status,
    count,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.kolada_values
order by
    kpi,
    municipality_code,
    year,
    gender,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
