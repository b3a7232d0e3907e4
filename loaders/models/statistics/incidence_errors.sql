-- One row per cell, awaited event and day on which it happened: the share that has come to it, and its variance.
-- gather
-- The variance is the infinitesimal jackknife, as in R's survfit: the sum over records of the square of each one's
-- influence. A record's influence is base + slope × estimate once it has left, and pull + base + slope × estimate
-- while it is at risk, so sums over days of these and their products are enough.
with
entrances as (
    select
        cell_id,
        event,
        day as entry_day,
        estimate as entry_estimate,
        pull as entry_pull,
        variance as entry_variance
    from "values".incidence_steps
),

followed as (
    select
        incidence_steps.cell_id,
        incidence_steps.event,
        timed_counts.entry_day,
        timed_counts.exit_day,
        timed_counts.record_count,
        entrances.entry_variance * entrances.entry_estimate - entrances.entry_pull as base,
        -entrances.entry_variance as slope,
        incidence_steps.estimate as exit_estimate,
        incidence_steps.pull - entrances.entry_pull
        - entrances.entry_variance * (incidence_steps.estimate - entrances.entry_estimate)
        + case
            when timed_counts.event = incidence_steps.event
                then incidence_steps.survival_before / nullif(cast(incidence_steps.at_risk as double precision), 0)
            else 0.0
        end as exit_influence,
        incidence_steps.variance - entrances.entry_variance
        - case
            when timed_counts.event is not null and incidence_steps.ended < incidence_steps.at_risk
                then 1.0 / nullif(cast(incidence_steps.at_risk - incidence_steps.ended as double precision), 0)
            else 0.0
        end as exit_slope
    from "values".timed_counts
    join "values".incidence_steps
        on timed_counts.cell_id = incidence_steps.cell_id
        and timed_counts.exit_day = incidence_steps.day
    join entrances
        on timed_counts.cell_id = entrances.cell_id
        and timed_counts.entry_day = entrances.entry_day
        and incidence_steps.event = entrances.event
),

moves as (
    select
        cell_id,
        event,
        entry_day as day,
        record_count as weight,
        base,
        slope,
        0 as left_weight,
        0.0 as left_base,
        0.0 as left_slope
    from followed
    union all
    select
        cell_id,
        event,
        exit_day as day,
        -record_count as weight,
        base,
        slope,
        record_count as left_weight,
        exit_influence - exit_slope * exit_estimate as left_base,
        exit_slope as left_slope
    from followed
),

days as (
    select
        cell_id,
        event,
        day,
        sum(weight) as weight,
        sum(weight * base) as base,
        sum(weight * slope) as slope,
        sum(weight * base * base) + sum(left_weight * left_base * left_base) as square,
        sum(weight * base * slope) + sum(left_weight * left_base * left_slope) as cross_product,
        sum(weight * slope * slope) + sum(left_weight * left_slope * left_slope) as slope_square
    from moves
    group by cell_id, event, day
),

sums as (
    select
        cell_id,
        event,
        day,
        sum(weight) over upto as weight,
        sum(base) over upto as base,
        sum(slope) over upto as slope,
        sum(square) over upto as square,
        sum(cross_product) over upto as cross_product,
        sum(slope_square) over upto as slope_square
    from days
    window upto as (
        partition by cell_id, event
        order by day
        rows between unbounded preceding and current row
    )
)

select
    cast(sums.cell_id as integer) as cell_id,
    cast(sums.event as text) as event,
    cast(sums.day as integer) as day,
    cast(incidence_steps.at_risk as integer) as at_risk,
    cast(incidence_steps.events as integer) as events,
    cast(incidence_steps.estimate as double precision) as estimate,
    cast(
        greatest(
            0.0,
            sums.square
            + 2.0 * sums.cross_product * incidence_steps.estimate
            + sums.slope_square * incidence_steps.estimate * incidence_steps.estimate
            + sums.weight * incidence_steps.pull * incidence_steps.pull
            + 2.0 * incidence_steps.pull * (sums.base + sums.slope * incidence_steps.estimate)
        ) as double precision
    ) as variance
from sums
join "values".incidence_steps
    on sums.cell_id = incidence_steps.cell_id
    and sums.event = incidence_steps.event
    and sums.day = incidence_steps.day
where incidence_steps.events > 0
