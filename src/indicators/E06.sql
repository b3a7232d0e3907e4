-- One row per activity of a plan that has begun, measure, quarter and municipality of its sluice: done by its planned end, and how many days after.
-- gather
-- What is due and not done is late by the days that have passed so far.
with
begun as (
    select
        plan_activities.hub_code || ' ' || cast(plan_activities.activity_number as text) as activity_id,
        plan_activities.hub_code,
        plan_activities.ends_on,
        plan_activities.is_followed,
        case when plan_activities.done_on <= calendar_quarters.cutoff_on then plan_activities.done_on end as done_on,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.plan_activities
    join marts.calendar_quarters on plan_activities.starts_on <= calendar_quarters.cutoff_on
),

judged as (
    select
        activity_id,
        hub_code,
        period,
        cutoff_on,
        coalesce(done_on <= ends_on, false) as is_on_time,
        coalesce(done_on, cutoff_on) - ends_on as late_days,
        case
            when ends_on > cutoff_on then 'not_due'
            when not is_followed then 'not_in_exports'
        end as reason
    from begun
),

measured as (
    select
        'on_time' as measure, activity_id, hub_code, period, cutoff_on, reason,
        is_on_time as counts,
        1 as value
    from judged
    union all
    select
        'slip' as measure, activity_id, hub_code, period, cutoff_on, reason,
        true as counts,
        late_days as value
    from judged
)

select
    cast(measured.measure as text) as measure,
    cast('activity' as text) as record_kind,
    cast(measured.activity_id as text) as record_id,
    cast(measured.period as text) as period,
    cast(area_members.municipality_code as text) as municipality_code,
    cast(
        case
            when measured.reason is not null then 'excluded'
            when measured.counts then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(measured.reason as text) as reason,
    cast(measured.value as double precision) as value
from measured
left join marts.area_members
    on area_members.area_kind = 'hub'
    and area_members.area_code = measured.hub_code
    and coalesce(area_members.valid_from <= measured.cutoff_on, true)
    and coalesce(area_members.valid_to > measured.cutoff_on, true)
