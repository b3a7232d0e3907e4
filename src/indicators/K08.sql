-- One row per meeting, measure, quarter and municipality of the sluice that holds it: was it held.
-- gather
with
dated as (
    select
        meeting_id,
        delivered_by,
        meeting_type,
        status = 'held' as is_held,
        coalesce(held_date, planned_date) as meeting_date
    from marts.meetings
),

in_year as (
    select
        dated.meeting_id,
        dated.delivered_by,
        dated.meeting_type,
        dated.is_held,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from dated
    join marts.calendar_quarters
        on dated.meeting_date
        between cast(date_trunc('year', cast(calendar_quarters.starts_on as timestamp)) as date)
        and calendar_quarters.cutoff_on
),

so_far as (
    select
        dated.meeting_id,
        dated.delivered_by,
        dated.meeting_type,
        dated.is_held,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from dated
    join marts.calendar_quarters on dated.meeting_date <= calendar_quarters.cutoff_on
),

yearly (measure) as (
    values ('steering_group'), ('reference_group'), ('learning_seminar')
),

once (measure) as (
    values ('result_seminar'), ('final_conference')
),

measured as (
    select
        'held' as measure,
        meeting_id,
        delivered_by,
        meeting_type,
        is_held,
        period,
        cutoff_on,
        true as is_asked
    from in_year
    union all
    select
        yearly.measure,
        in_year.meeting_id,
        in_year.delivered_by,
        in_year.meeting_type,
        in_year.is_held,
        in_year.period,
        in_year.cutoff_on,
        in_year.meeting_type = yearly.measure as is_asked
    from in_year
    cross join yearly
    union all
    select
        once.measure,
        so_far.meeting_id,
        so_far.delivered_by,
        so_far.meeting_type,
        so_far.is_held,
        so_far.period,
        so_far.cutoff_on,
        so_far.meeting_type = once.measure as is_asked
    from so_far
    cross join once
),

memberships_then as (
    select
        area_members.area_code,
        area_members.municipality_code,
        calendar_quarters.period
    from marts.calendar_quarters
    join marts.area_members
        on area_members.area_kind = 'hub'
        and coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
        and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
),

keeping as (
    select area_code, municipality_code as keeper_code, period
    from memberships_then
),

-- A meeting is the whole sluice's, whoever keeps the list and wherever it is held.
keepers as (
    select distinct
        keeping.keeper_code,
        memberships_then.municipality_code,
        keeping.period
    from keeping
    join memberships_then
        on keeping.area_code = memberships_then.area_code
        and keeping.period = memberships_then.period
)

select
    cast(measured.measure as text) as measure,
    cast('meeting' as text) as record_kind,
    cast(measured.meeting_id as text) as record_id,
    cast(measured.period as text) as period,
    cast(coalesce(keepers.municipality_code, measured.delivered_by) as text) as municipality_code,
    cast(measured.meeting_type as text) as meeting_type,
    cast(
        case
            when not measured.is_asked then 'excluded'
            when measured.is_held then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(case when not measured.is_asked then 'other_meeting' end as text) as reason,
    cast(1 as double precision) as value
from measured
left join keepers
    on measured.delivered_by = keepers.keeper_code
    and measured.period = keepers.period
