-- One row per target: its goal, the newest value of a complete quarter, how far it should have come, and the verdict.
-- gather
-- What was reached in a quarter after the due date's own, and had been known to be lacking until then, was reached late.
-- So many times a year is judged for the calendar year: the limits in proportion to the part of it that has passed, rounded outwards.
with
measured as (
    select
        targets.target_id,
        targets.text_sv,
        targets.text_en,
        targets.indicator_id,
        targets.area_kind,
        targets.area_code,
        targets.goal_low,
        targets.goal_high,
        targets.unit,
        targets.due_on,
        targets.due_text,
        targets.source,
        targets.note,
        targets.flag,
        targets.measure as named_measure,
        targets.unit like '%\_per\_year' escape '\' as is_yearly,
        coalesce(targets.flag = 'after_project', false) as is_after_project,
        indicator_measures.measure
    from marts.targets
    left join marts.indicator_measures
        on targets.indicator_id = indicator_measures.indicator_id
        and (
            targets.measure = indicator_measures.measure
            or (targets.measure is null and indicator_measures.sort_order = 1)
        )
),

crossings as (
    select
        measured.target_id,
        min(calendar_quarters.starts_on) as known_from,
        min(
            case
                when indicator_values.value >= measured.goal_low
                    and indicator_values.value <= coalesce(measured.goal_high, indicator_values.value)
                    then calendar_quarters.starts_on
            end
        ) as reached_from
    from measured
    join published.indicator_values
        on measured.indicator_id = indicator_values.indicator_id
        and measured.measure = indicator_values.measure
        and measured.area_kind = indicator_values.area_kind
        and measured.area_code = indicator_values.area_code
    join marts.calendar_quarters on indicator_values.period = calendar_quarters.period
    where indicator_values.dimension = 'total'
        and indicator_values.value is not null
        and calendar_quarters.is_complete
    group by measured.target_id
),

project_times as (
    select
        area_members.area_kind,
        area_members.area_code,
        min(hubs.started_on) as started_on,
        max(hubs.ended_on) as ended_on
    from marts.area_members
    join marts.hub_members on area_members.municipality_code = hub_members.municipality_code
    join marts.hubs on hub_members.hub_code = hubs.hub_code
    where area_members.area_kind <> 'hub' or area_members.area_code = hubs.hub_code
    group by area_members.area_kind, area_members.area_code
),

newest as (
    select distinct on (measured.target_id)
        measured.target_id,
        indicator_values.period,
        indicator_values.value,
        indicator_values.status,
        calendar_quarters.ends_on
    from measured
    join published.indicator_values
        on measured.indicator_id = indicator_values.indicator_id
        and measured.measure = indicator_values.measure
        and measured.area_kind = indicator_values.area_kind
        and measured.area_code = indicator_values.area_code
    join marts.calendar_quarters on indicator_values.period = calendar_quarters.period
    left join project_times
        on measured.area_kind = project_times.area_kind
        and measured.area_code = project_times.area_code
    where indicator_values.dimension = 'total'
        and calendar_quarters.is_complete
        and (
            not measured.is_yearly
            or measured.is_after_project
            or coalesce(calendar_quarters.starts_on <= project_times.ended_on, true)
        )
    order by
        measured.target_id,
        case when indicator_values.value is null then 1 else 0 end,
        calendar_quarters.ends_on desc nulls last
),

dated as (
    select
        measured.target_id,
        coalesce(measured.due_on, project_times.ended_on) as judged_by,
        project_times.started_on,
        newest.ends_on,
        measured.is_after_project and coalesce(newest.ends_on <= project_times.ended_on, true) as is_too_early,
        cast(date_trunc('year', cast(newest.ends_on as timestamp)) as date) as year_starts_on,
        case
            when measured.is_after_project then project_times.ended_on + 1
            else project_times.started_on
        end as counts_from,
        case
            when measured.is_after_project then newest.ends_on
            else least(newest.ends_on, project_times.ended_on)
        end as counts_to
    from measured
    left join newest on measured.target_id = newest.target_id
    left join project_times
        on measured.area_kind = project_times.area_kind
        and measured.area_code = project_times.area_code
),

years as (
    select
        target_id,
        least(
            1.0,
            greatest(
                0.0,
                cast(counts_to - greatest(year_starts_on, counts_from) + 1 as double precision)
                / cast(
                    cast(year_starts_on + interval '1 year' as date) - year_starts_on as double precision
                )
            )
        ) as passed_share
    from dated
),

expected as (
    select
        measured.target_id,
        measured.text_sv,
        measured.text_en,
        measured.indicator_id,
        coalesce(measured.measure, measured.named_measure) as measure,
        measured.area_kind,
        measured.area_code,
        areas.name as area_name,
        measured.goal_low,
        measured.goal_high,
        measured.unit,
        measured.due_on,
        measured.due_text,
        measured.source,
        measured.note,
        measured.flag,
        measured.measure is not null as is_computed,
        newest.period,
        newest.value,
        newest.status as value_status,
        dated.judged_by,
        dated.ends_on,
        dated.is_too_early,
        measured.is_yearly,
        years.passed_share,
        coalesce(
            crossings.known_from <= dated.judged_by and crossings.reached_from > dated.judged_by,
            false
        ) as is_late,
        case when measured.is_yearly then ceil(measured.goal_high * years.passed_share) end as expected_high,
        case
            when measured.is_yearly then floor(measured.goal_low * years.passed_share)
            when dated.judged_by > dated.started_on and dated.ends_on is not null
                then measured.goal_low * least(
                    1.0,
                    greatest(
                        0.0,
                        cast(dated.ends_on - dated.started_on as double precision)
                        / cast(dated.judged_by - dated.started_on as double precision)
                    )
                )
        end as expected_value
    from measured
    join dated on measured.target_id = dated.target_id
    join years on measured.target_id = years.target_id
    left join newest on measured.target_id = newest.target_id
    left join crossings on measured.target_id = crossings.target_id
    left join marts.areas
        on measured.area_kind = areas.area_kind
        and measured.area_code = areas.area_code
),

judged as (
    select
        expected.target_id,
        case
            when goal_low is null and goal_high is null then 'no_number'
            when not is_computed then 'not_computed'
            when value is null then coalesce(value_status, 'missing')
            when is_yearly and is_too_early then 'too_early'
            when is_yearly and (value < expected_value or value > expected_high) then 'at_risk'
            when is_yearly and passed_share >= 1.0 then 'reached'
            when is_yearly and expected_high is null and value >= goal_low then 'reached'
            when is_yearly then 'on_track'
            when value >= coalesce(goal_low, value) and value <= coalesce(goal_high, value)
                then case when is_late then 'reached_late' else 'reached' end
            when value > goal_high then 'at_risk'
            when judged_by is null then 'no_due_date'
            when ends_on >= judged_by then 'at_risk'
            when expected_value is null then 'no_start_date'
            when value >= expected_value then 'on_track'
            else 'at_risk'
        end as outcome
    from expected
)

select
    cast(expected.target_id as text) as target_id,
    cast(expected.text_sv as text) as text_sv,
    cast(expected.text_en as text) as text_en,
    cast(expected.indicator_id as text) as indicator_id,
    cast(expected.measure as text) as measure,
    cast(expected.area_kind as text) as area_kind,
    cast(expected.area_code as text) as area_code,
    cast(expected.area_name as text) as area_name,
    cast(expected.goal_low as double precision) as goal_low,
    cast(expected.goal_high as double precision) as goal_high,
    cast(expected.unit as text) as unit,
    cast(expected.due_on as date) as due_on,
    cast(expected.due_text as text) as due_text,
    cast(expected.judged_by as date) as judged_by,
    cast(expected.period as text) as period,
    cast(expected.value as double precision) as value,
    cast(expected.value_status as text) as value_status,
    cast(expected.expected_value as double precision) as expected_value,
    cast(expected.expected_high as double precision) as expected_high,
    cast(
        case
            when judged.outcome = 'reached_late' then 'reached'
            when judged.outcome in ('reached', 'on_track', 'at_risk') then judged.outcome
            else 'not_judged'
        end as text
    ) as verdict,
    cast(
        case when judged.outcome not in ('reached', 'on_track', 'at_risk') then judged.outcome end as text
    ) as reason,
    cast(expected.source as text) as source,
    cast(expected.note as text) as note,
    cast(expected.flag as text) as flag,
    cast(row_number() over (order by expected.target_id) as integer) as sort_order
from expected
join judged on expected.target_id = judged.target_id
