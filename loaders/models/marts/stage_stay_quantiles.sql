-- One row per quarter and open stage: how long stays in it had lasted by the quarter's last day, all municipalities together.
-- gather
-- Kaplan–Meier: a stay that goes on counts for the days it has lasted. A stay that was old in the first
-- delivery has no known start and is left out. A quantile that is not reached is null.
with
stays as (
    select
        calendar_quarters.period,
        stage_spells.stage,
        least(coalesce(stage_spells.left_date, calendar_quarters.cutoff_on), calendar_quarters.cutoff_on)
        - stage_spells.entered_date as stay_days,
        coalesce(stage_spells.left_date <= calendar_quarters.cutoff_on, false) as is_over
    from marts.stage_spells
    join marts.calendar_quarters on stage_spells.entered_date <= calendar_quarters.cutoff_on
    where stage_spells.stage in ('captured', 'taken_up', 'testing', 'developed')
        and not stage_spells.is_delayed_entry
),

days as (
    select
        period,
        stage,
        stay_days,
        count(*) as stay_count,
        count(*) filter (where is_over) as over_count
    from stays
    group by period, stage, stay_days
),

risks as (
    select
        period,
        stage,
        stay_days,
        over_count,
        sum(stay_count) over (partition by period, stage order by stay_days desc nulls last) as risk_count
    from days
),

steps as (
    select
        period,
        stage,
        stay_days,
        sum(
            case
                when over_count = risk_count then -100.0
                else ln(cast(risk_count - over_count as double precision) / cast(risk_count as double precision))
            end
        ) over (partition by period, stage order by stay_days) as log_survival
    from risks
)

select
    cast(steps.period as text) as period,
    cast(steps.stage as text) as stage,
    cast(min(steps.stay_days) filter (where exp(steps.log_survival) <= 0.5 + 1e-12) as integer) as p50_days,
    cast(
        min(steps.stay_days) filter (where exp(steps.log_survival) <= 1.0 - flow_rules.late_share + 1e-12) as integer
    ) as p85_days
from steps
cross join marts.flow_rules
group by steps.period, steps.stage
