-- One row per key figure, municipality, year and gender in each saved reply of Kolada's.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    kpi,
    municipality_code,
    year,
    gender,
    value,
    value_status,
    count,
    page,
    next_page,
    cast(nullif(regexp_extract(next_page, '[?&]page=(\d+)', 1), '') as integer) as next_page_number
from raw.kolada_values
