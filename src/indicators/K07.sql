-- One row per programme run, measure, quarter and municipality of the sluice that holds it.
-- gather
with
known as (
    select
        programme_runs.run_code,
        programme_runs.hub_code,
        programme_runs.status,
        programme_runs.ended_on,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.programme_runs
    join marts.calendar_quarters on programme_runs.started_on <= calendar_quarters.cutoff_on
),

judged as (
    select
        run_code,
        hub_code,
        period,
        cutoff_on,
        case
            when status = 'cancelled' then 'cancelled'
            when ended_on <= cutoff_on then 'completed'
            else 'running'
        end as state
    from known
),

measured as (
    select 'completed' as measure, run_code, hub_code, period, cutoff_on, state
    from judged
    union all
    select 'running' as measure, run_code, hub_code, period, cutoff_on, state
    from judged
)

select
    cast(measured.measure as text) as measure,
    cast('programme_run' as text) as record_kind,
    cast(measured.run_code as text) as record_id,
    cast(measured.period as text) as period,
    cast(area_members.municipality_code as text) as municipality_code,
    cast(case when measured.measure = measured.state then 'numerator' else 'excluded' end as text) as part,
    cast(case when measured.measure <> measured.state then measured.state end as text) as reason,
    cast(1 as double precision) as value
from measured
left join marts.area_members
    on area_members.area_kind = 'hub'
    and area_members.area_code = measured.hub_code
    and coalesce(area_members.valid_from <= measured.cutoff_on, true)
    and coalesce(area_members.valid_to > measured.cutoff_on, true)
