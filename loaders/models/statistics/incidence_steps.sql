-- One row per cell, awaited event and day on which a record enters or leaves: Aalen–Johansen's share that has come to it.
-- gather
-- `pull` is what each record that is still at risk adds to the influence of all before it; incidence_errors uses it.
with
targets as (
    select distinct
        timed_cells.cell_id,
        indicator_measures.event
    from "values".timed_cells
    join marts.indicator_measures
        on timed_cells.indicator_id = indicator_measures.indicator_id
        and timed_cells.measure = indicator_measures.records_measure
    where indicator_measures.statistic in ('incidence_time', 'incidence')
),

ends as (
    select
        cell_id,
        event,
        exit_day as day,
        sum(record_count) as events
    from "values".timed_counts
    where event is not null
    group by cell_id, event, exit_day
),

jumps as (
    select
        targets.cell_id,
        targets.event,
        survival_steps.day,
        survival_steps.at_risk,
        survival_steps.ended,
        survival_steps.survival_before,
        survival_steps.variance,
        coalesce(ends.events, 0) as events,
        coalesce(
            survival_steps.survival_before * ends.events / nullif(cast(survival_steps.at_risk as double precision), 0),
            0.0
        ) as jump,
        survival_steps.variance_before
        - coalesce(1.0 / nullif(cast(survival_steps.at_risk as double precision), 0), 0.0) as weight
    from targets
    join "values".survival_steps on targets.cell_id = survival_steps.cell_id
    left join ends
        on targets.cell_id = ends.cell_id
        and targets.event = ends.event
        and survival_steps.day = ends.day
)

select
    cast(cell_id as integer) as cell_id,
    cast(event as text) as event,
    cast(day as integer) as day,
    cast(at_risk as integer) as at_risk,
    cast(ended as integer) as ended,
    cast(events as integer) as events,
    cast(survival_before as double precision) as survival_before,
    cast(variance as double precision) as variance,
    cast(sum(jump) over upto as double precision) as estimate,
    cast(sum(jump * weight) over upto as double precision) as pull
from jumps
window upto as (
    partition by cell_id, event
    order by day
    rows between unbounded preceding and current row
)
