-- One row: the limits by which items are stalled, flows are balanced and forecasts are made.
-- gather
select
    cast(0.85 as double precision) as late_share,
    cast(90 as integer) as silent_days,
    cast(0.8 as double precision) as least_balance,
    cast(1.25 as double precision) as most_balance,
    cast(8 as integer) as drawn_quarters,
    cast(4 as integer) as forecast_quarters,
    cast(5 as integer) as least_implemented,
    cast(0.1 as double precision) as low_share,
    cast(0.9 as double precision) as high_share
