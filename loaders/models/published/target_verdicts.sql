-- One row per target: its goal, the newest value of a complete quarter, how far it should have come, and the verdict.
-- gather
-- What was reached in a quarter after the due date's own, and had been known to be lacking until then, was reached late.
-- So many times a year is judged for the calendar year: the limits in proportion to the part of it that has passed, rounded outwards.
with
dated as (
    select
        measured_targets.target_id,
        coalesce(measured_targets.due_on, project_times.ended_on) as judged_by,
        project_times.started_on,
        target_values.ends_on,
        measured_targets.is_after_project and coalesce(target_values.ends_on <= project_times.ended_on, true) as is_too_early,
        cast(date_trunc('year', cast(target_values.ends_on as timestamp)) as date) as year_starts_on,
        case
            when measured_targets.is_after_project then project_times.ended_on + 1
            else project_times.started_on
        end as counts_from,
        case
            when measured_targets.is_after_project then target_values.ends_on
            else least(target_values.ends_on, project_times.ended_on)
        end as counts_to
    from marts.measured_targets
    left join published.target_values on measured_targets.target_id = target_values.target_id
    left join marts.project_times
        on measured_targets.area_kind = project_times.area_kind
        and measured_targets.area_code = project_times.area_code
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
        measured_targets.target_id,
        measured_targets.text_sv,
        measured_targets.text_en,
        measured_targets.indicator_id,
        coalesce(measured_targets.measure, measured_targets.named_measure) as measure,
        measured_targets.area_kind,
        measured_targets.area_code,
        areas.name as area_name,
        measured_targets.goal_low,
        measured_targets.goal_high,
        measured_targets.unit,
        measured_targets.due_on,
        measured_targets.due_text,
        measured_targets.source,
        measured_targets.note,
        measured_targets.flag,
        measured_targets.measure is not null as is_computed,
        target_values.period,
        target_values.value,
        target_values.status as value_status,
        dated.judged_by,
        dated.ends_on,
        dated.is_too_early,
        measured_targets.is_yearly,
        years.passed_share,
        coalesce(
            target_values.known_from <= dated.judged_by and target_values.reached_from > dated.judged_by,
            false
        ) as is_late,
        case when measured_targets.is_yearly then ceil(measured_targets.goal_high * years.passed_share) end as expected_high,
        case
            when measured_targets.is_yearly then floor(measured_targets.goal_low * years.passed_share)
            when dated.judged_by > dated.started_on and dated.ends_on is not null
                then measured_targets.goal_low * least(
                    1.0,
                    greatest(
                        0.0,
                        cast(dated.ends_on - dated.started_on as double precision)
                        / cast(dated.judged_by - dated.started_on as double precision)
                    )
                )
        end as expected_value
    from marts.measured_targets
    join dated on measured_targets.target_id = dated.target_id
    join years on measured_targets.target_id = years.target_id
    left join published.target_values on measured_targets.target_id = target_values.target_id
    left join marts.areas
        on measured_targets.area_kind = areas.area_kind
        and measured_targets.area_code = areas.area_code
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
