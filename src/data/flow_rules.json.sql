-- One object: the limits by which items are stalled, flows are balanced and forecasts are made
select
    {
        late_share: late_share,
        silent_days: silent_days,
        least_balance: least_balance,
        most_balance: most_balance,
        drawn_quarters: drawn_quarters,
        forecast_quarters: forecast_quarters,
        least_implemented: least_implemented,
        low_share: low_share,
        high_share: high_share
    } as json
from published.flow_rules
