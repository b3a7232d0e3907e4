-- One row per matter that needs a decision
select
    kind,
    indicator_id,
    municipality_code,
    municipality_name,
    hub_code,
    source,
    subject,
    record_id,
    period,
    since,
    days,
    row_count,
    is_joint,
    sort_order
from published.attention
order by sort_order
