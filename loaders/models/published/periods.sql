-- One row per quarter, with the last day on which a delivery for it is waited for.
-- gather
with waited as (
    select max(days_to_deliver) as days
    from marts.delivery_rules
)

select
    cast(period as text) as period,
    cast(starts_on as date) as starts_on,
    cast(ends_on as date) as ends_on,
    cast(cutoff_on as date) as cutoff_on,
    cast(ends_on + coalesce(waited.days, 0) as date) as due_on,
    is_complete,
    is_complete and starts_on = max(case when is_complete then starts_on end) over () as is_latest_complete,
    cast(row_number() over (order by starts_on) as integer) as sort_order
from marts.calendar_quarters
cross join waited
