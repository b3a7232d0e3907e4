-- One row per cell, awaited event and day on which it happened: the share that has come to it by then, with a 95 percent log-log band.
-- gather
-- Where one kind of end is awaited and all ends count it is one less Kaplan–Meier's estimate, with Greenwood's variance;
-- where several compete, Aalen–Johansen's. The band has no bounds where the share is 0 or 1.
with
survivals as (
    select distinct
        timed_cells.cell_id,
        indicator_measures.event
    from "values".timed_cells
    join marts.indicator_measures
        on timed_cells.indicator_id = indicator_measures.indicator_id
        and timed_cells.measure = indicator_measures.records_measure
    where indicator_measures.statistic = 'time_quantile'
),

estimated as (
    select
        survivals.cell_id,
        survivals.event,
        survival_steps.day,
        survival_steps.at_risk,
        survival_steps.ended as events,
        1.0 - survival_steps.survival as estimate,
        survival_steps.survival as curve,
        survival_steps.survival * sqrt(survival_steps.variance) as std_error,
        true as is_survival
    from survivals
    join "values".survival_steps on survivals.cell_id = survival_steps.cell_id
    where survival_steps.ended > 0
    union all
    select
        cell_id,
        event,
        day,
        at_risk,
        events,
        estimate,
        estimate as curve,
        sqrt(variance) as std_error,
        false as is_survival
    from "values".incidence_errors
),

logs as (
    select
        cell_id,
        event,
        day,
        at_risk,
        events,
        estimate,
        std_error,
        is_survival,
        case when curve > 1e-12 and curve < 1.0 - 1e-12 then ln(-ln(curve)) end as log_log,
        case
            when curve > 1e-12 and curve < 1.0 - 1e-12
                then 1.959963984540054 * std_error / nullif(cast(-curve * ln(curve) as double precision), 0)
        end as half_width
    from estimated
)

select
    cast(cell_id as integer) as cell_id,
    cast(event as text) as event,
    cast(day as integer) as day,
    cast(at_risk as integer) as at_risk,
    cast(events as integer) as events,
    cast(estimate as double precision) as estimate,
    cast(std_error as double precision) as std_error,
    cast(
        case
            when is_survival then 1.0 - exp(-exp(log_log - half_width))
            else exp(-exp(log_log + half_width))
        end as double precision
    ) as low,
    cast(
        case
            when is_survival then 1.0 - exp(-exp(log_log + half_width))
            else exp(-exp(log_log - half_width))
        end as double precision
    ) as high
from logs
