-- One row per target with a published value: the newest of a complete quarter, and since when there is one and one that reaches the goal.
-- gather
-- What is counted for each year of a project says nothing once the project has ended.
with
known as (
    select
        measured_targets.target_id,
        measured_targets.goal_low,
        measured_targets.goal_high,
        coalesce(
            measured_targets.is_yearly
            and not measured_targets.is_after_project
            and calendar_quarters.starts_on > project_times.ended_on,
            false
        ) as is_too_late,
        indicator_values.period,
        indicator_values.value,
        indicator_values.status,
        calendar_quarters.starts_on,
        calendar_quarters.ends_on
    from marts.measured_targets
    join published.indicator_values
        on measured_targets.indicator_id = indicator_values.indicator_id
        and measured_targets.measure = indicator_values.measure
        and measured_targets.area_kind = indicator_values.area_kind
        and measured_targets.area_code = indicator_values.area_code
    join marts.calendar_quarters on indicator_values.period = calendar_quarters.period
    left join marts.project_times
        on measured_targets.area_kind = project_times.area_kind
        and measured_targets.area_code = project_times.area_code
    where indicator_values.dimension = 'total'
        and calendar_quarters.is_complete
),

crossings as (
    select
        target_id,
        min(starts_on) as known_from,
        min(starts_on) filter (where value >= goal_low and value <= coalesce(goal_high, value)) as reached_from
    from known
    where value is not null
    group by target_id
),

newest as (
    select distinct on (target_id)
        target_id,
        period,
        value,
        status,
        ends_on
    from known
    where not is_too_late
    order by
        target_id,
        case when value is null then 1 else 0 end,
        ends_on desc nulls last
)

select
    cast(newest.target_id as text) as target_id,
    cast(newest.period as text) as period,
    cast(newest.value as double precision) as value,
    cast(newest.status as text) as status,
    cast(newest.ends_on as date) as ends_on,
    cast(crossings.known_from as date) as known_from,
    cast(crossings.reached_from as date) as reached_from
from newest
left join crossings on newest.target_id = crossings.target_id
