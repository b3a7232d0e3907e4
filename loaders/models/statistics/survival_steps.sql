-- One row per cell and day on which a record enters or leaves: at risk, ended, and Kaplan–Meier's share that goes on.
-- gather
-- Risk sets and products are window sums over the days, so no pair of records is ever joined.
with
moves as (
    select
        cell_id,
        entry_day as day,
        record_count as entered,
        0 as ended
    from "values".timed_counts
    union all
    select
        cell_id,
        exit_day as day,
        -record_count as entered,
        case when event is null then 0 else record_count end as ended
    from "values".timed_counts
),

days as (
    select
        cell_id,
        day,
        sum(entered) as entered,
        sum(ended) as ended
    from moves
    group by cell_id, day
),

risks as (
    select
        cell_id,
        day,
        cast(ended as double precision) as ended,
        cast(
            coalesce(
                sum(entered) over (
                    partition by cell_id
                    order by day
                    rows between unbounded preceding and 1 preceding
                ),
                0
            ) as double precision
        ) as at_risk
    from days
),

factors as (
    select
        cell_id,
        day,
        at_risk,
        ended,
        case when ended > 0 and ended < at_risk then ln((at_risk - ended) / nullif(cast(at_risk as double precision), 0)) else 0.0 end as log_factor,
        case
            when ended > 0 and ended < at_risk
                then ended / nullif(cast(at_risk * (at_risk - ended) as double precision), 0)
            else 0.0
        end as variance,
        case when ended > 0 and ended >= at_risk then 1 else 0 end as is_last
    from risks
),

products as (
    select
        cell_id,
        day,
        at_risk,
        ended,
        case when max(is_last) over upto = 1 then 0.0 else exp(sum(log_factor) over upto) end as survival,
        sum(variance) over upto as variance
    from factors
    window upto as (
        partition by cell_id
        order by day
        rows between unbounded preceding and current row
    )
)

select
    cast(cell_id as integer) as cell_id,
    cast(day as integer) as day,
    cast(at_risk as integer) as at_risk,
    cast(ended as integer) as ended,
    cast(coalesce(lag(survival) over cell, 1.0) as double precision) as survival_before,
    cast(survival as double precision) as survival,
    cast(coalesce(lag(variance) over cell, 0.0) as double precision) as variance_before,
    cast(variance as double precision) as variance
from products
window cell as (partition by cell_id order by day)
