-- One row per source, municipality and period: who has reported
select
    source,
    municipality_code,
    municipality_name,
    period,
    is_reported,
    file_count,
    newest_delivery
from published.deliveries
order by source, municipality_code, period
