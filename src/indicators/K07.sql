-- One row per programme run, case or person, measure, quarter and municipality: of the sluice that holds the run, of the case, of the giver.
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
),

cases_then as (
    select
        cases.case_id,
        cases.municipality_code,
        judged.period,
        judged.cutoff_on,
        judged.state
    from judged
    join marts.cases
        on judged.run_code = cases.programme_run
        and cases.opened_date <= judged.cutoff_on
),

case_places as (
    select case_id, municipality_code, period, state
    from cases_then
    union
    select
        cases_then.case_id,
        case_municipalities.municipality_code,
        cases_then.period,
        cases_then.state
    from cases_then
    join marts.case_municipalities on cases_then.case_id = case_municipalities.case_id
    where case_municipalities.valid_from <= cases_then.cutoff_on
        and coalesce(case_municipalities.valid_to > cases_then.cutoff_on, true)
),

-- One who takes part in a completed run and in a running one has taken part.
participants as (
    select
        idea_givers.person_id,
        idea_givers.municipality_code,
        cases_then.period,
        cases_then.state,
        rank() over (
            partition by idea_givers.person_id, cases_then.period
            order by case cases_then.state when 'completed' then 1 when 'running' then 2 else 3 end
        ) as place
    from cases_then
    join marts.idea_cases on cases_then.case_id = idea_cases.case_id
    join marts.idea_givers on idea_cases.idea_id = idea_givers.idea_id
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
union all
select
    cast('cases' as text) as measure,
    cast('case' as text) as record_kind,
    cast(case_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when state = 'completed' then 'numerator' else 'excluded' end as text) as part,
    cast(case when state <> 'completed' then state end as text) as reason,
    cast(1 as double precision) as value
from case_places
union all
select distinct
    cast('participants' as text) as measure,
    cast('person' as text) as record_kind,
    cast(person_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when state = 'completed' then 'numerator' else 'excluded' end as text) as part,
    cast(case when state <> 'completed' then state end as text) as reason,
    cast(1 as double precision) as value
from participants
where place = 1
