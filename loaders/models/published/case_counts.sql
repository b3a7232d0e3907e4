-- One row per idea or case, measure, part and reason: in which quarters a figure that is not about persons counts it or leaves it out.
-- gather
select
    cast(item_id as text) as item_id,
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(part as text) as part,
    cast(reason as text) as reason,
    cast(min(period) as text) as first_period,
    cast(max(period) as text) as last_period,
    cast(count(distinct period) as integer) as period_count
from published.observations
where item_id is not null
group by item_id, indicator_id, measure, part, reason
