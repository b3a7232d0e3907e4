-- One row per source, municipality, delivery, code and closing delivery: what was refused
select
    source,
    municipality_code,
    municipality_name,
    code,
    delivery_date,
    period,
    closed_by_date,
    row_count,
    file_count
from published.refusals
order by delivery_date, source, municipality_code, code, closed_by_date
