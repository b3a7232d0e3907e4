-- One row per case, measure, quarter and participating municipality.
-- shard: municipality_code
with
openings as (
    select
        cases.case_id,
        cases.municipality_code,
        cases.opened_date,
        coalesce(cases.programme_run, 'none') as programme_run,
        coalesce(cases.opened_date < hubs.started_on, false) as is_before,
        coalesce(cases.opened_date > hubs.ended_on, false) as is_after,
        hubs.hub_code is null as is_outside,
        cases.is_delayed_entry
    from marts.cases
    left join marts.hubs on cases.hub_code = hubs.hub_code
),

measured as (
    select
        'opened' as measure,
        openings.case_id,
        openings.municipality_code,
        openings.programme_run,
        calendar_quarters.period,
        calendar_quarters.starts_on,
        calendar_quarters.cutoff_on,
        case when openings.is_delayed_entry then 'delayed_entry' end as reason
    from openings
    join marts.calendar_quarters
        on openings.opened_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    union all
    select
        'opened_in_window' as measure,
        openings.case_id,
        openings.municipality_code,
        openings.programme_run,
        calendar_quarters.period,
        date '1900-01-01' as starts_on,
        calendar_quarters.cutoff_on,
        case
            when openings.is_outside then 'no_hub'
            when openings.is_before then 'before_project'
            when openings.is_after then 'after_project'
        end as reason
    from openings
    join marts.calendar_quarters on openings.opened_date <= calendar_quarters.cutoff_on
),

staged as (
    select
        measured.measure,
        measured.case_id,
        measured.municipality_code,
        measured.programme_run,
        measured.period,
        measured.starts_on,
        measured.cutoff_on,
        measured.reason,
        coalesce(stage_spells.stage, 'unknown') as stage
    from measured
    left join marts.stage_spells
        on measured.case_id = stage_spells.item_id
        and stage_spells.entered_date <= measured.cutoff_on
        and coalesce(stage_spells.left_date > measured.cutoff_on, true)
),

placed as (
    select measure, case_id, municipality_code, programme_run, period, reason, stage
    from staged
    union
    select
        staged.measure,
        staged.case_id,
        case_municipalities.municipality_code,
        staged.programme_run,
        staged.period,
        staged.reason,
        staged.stage
    from staged
    join marts.case_municipalities on staged.case_id = case_municipalities.case_id
    where case_municipalities.valid_from <= staged.cutoff_on
        and coalesce(case_municipalities.valid_to > staged.starts_on, true)
)

select
    cast(measure as text) as measure,
    cast('case' as text) as record_kind,
    cast(case_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(stage as text) as stage,
    cast(programme_run as text) as programme_run,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from placed
