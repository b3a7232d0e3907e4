-- One row: the limits by which items are stalled, flows are balanced and forecasts are made.
-- gather
select
    late_share,
    silent_days,
    least_balance,
    most_balance,
    drawn_quarters,
    forecast_quarters,
    least_implemented,
    low_share,
    high_share
from marts.flow_rules
