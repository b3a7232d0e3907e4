-- One row per idea or case, measure, part and reason: the quarters in which it is counted or left out
select
    item_id,
    indicator_id,
    measure,
    part,
    reason,
    first_period,
    last_period,
    period_count
from published.case_counts
order by item_id, indicator_id, measure, part, reason
