-- One row per source, municipality and period: whether what is due has come
select
    source,
    municipality_code,
    municipality_name,
    period,
    state,
    due_on,
    reported_on,
    file_count,
    newest_delivery
from published.deliveries
order by source, municipality_code, period
