-- One row per pair developed in parallel, municipality below a target at risk, municipality with effects not followed up, and activity that should be done.
-- gather
with
newest_quarter as (
    select period, cutoff_on
    from marts.calendar_quarters
    where is_complete
    order by starts_on desc nulls last
    limit 1
),

doubles as (
    select
        1 as urgency,
        'parallel_duplicate' as kind,
        'R06' as indicator_id,
        min(r06.municipality_code) as municipality_code,
        r06.record_id,
        r06.period,
        cast(null as date) as since,
        cast(null as integer) as row_count,
        cast(null as text) as hub_code,
        cast(null as text) as subject
    from observations.r06
    join newest_quarter on r06.period = newest_quarter.period
    where r06.measure = 'parallel' and r06.part = 'numerator'
    group by r06.record_id, r06.period
),

at_risk as (
    select
        target_verdicts.target_id,
        target_verdicts.text_sv,
        target_verdicts.indicator_id,
        target_verdicts.due_on,
        area_members.municipality_code
    from published.target_verdicts
    cross join newest_quarter
    join marts.area_members
        on target_verdicts.area_kind = area_members.area_kind
        and target_verdicts.area_code = area_members.area_code
        and coalesce(area_members.valid_from <= newest_quarter.cutoff_on, true)
        and coalesce(area_members.valid_to > newest_quarter.cutoff_on, true)
    where target_verdicts.verdict = 'at_risk'
),

below as (
    select
        3 as urgency,
        'below_target' as kind,
        at_risk.indicator_id,
        at_risk.municipality_code,
        at_risk.target_id as record_id,
        newest_quarter.period,
        case when at_risk.due_on <= newest_quarter.cutoff_on then at_risk.due_on end as since,
        cast(null as integer) as row_count,
        cast(null as text) as hub_code,
        at_risk.text_sv as subject
    from at_risk
    cross join newest_quarter
    left join observations.k01
        on at_risk.indicator_id = 'K01'
        and at_risk.municipality_code = k01.municipality_code
        and newest_quarter.period = k01.period
        and k01.measure = 'reached'
    left join observations.k02
        on at_risk.indicator_id = 'K02'
        and at_risk.municipality_code = k02.municipality_code
        and newest_quarter.period = k02.period
        and k02.measure = 'established'
    where k01.part = 'denominator' or k02.part = 'denominator'
),

unfollowed as (
    select
        5 as urgency,
        'overdue_follow_up' as kind,
        'E04' as indicator_id,
        e04.municipality_code,
        e04.municipality_code as record_id,
        e04.period,
        cast(min(adoptions.in_use_date) + interval '6 months' as date) as since,
        cast(count(distinct e04.record_id) as integer) as row_count,
        cast(null as text) as hub_code,
        cast(null as text) as subject
    from observations.e04
    join newest_quarter on e04.period = newest_quarter.period
    join marts.adoptions on e04.record_id = adoptions.adoption_id
    where e04.part = 'denominator'
    group by e04.municipality_code, e04.period
),

slipped as (
    select
        4 as urgency,
        'plan_slip' as kind,
        'E06' as indicator_id,
        cast(null as text) as municipality_code,
        plan_activities.hub_code || ' ' || cast(plan_activities.activity_number as text) as record_id,
        newest_quarter.period,
        plan_activities.ends_on as since,
        cast(null as integer) as row_count,
        plan_activities.hub_code,
        plan_activities.name_sv as subject
    from marts.plan_activities
    join newest_quarter on plan_activities.ends_on <= newest_quarter.cutoff_on
    where plan_activities.is_followed
        and coalesce(plan_activities.done_on > newest_quarter.cutoff_on, true)
),

late as (
    select urgency, kind, indicator_id, municipality_code, record_id, period, since, row_count, hub_code, subject
    from doubles
    union all
    select urgency, kind, indicator_id, municipality_code, record_id, period, since, row_count, hub_code, subject
    from below
    union all
    select urgency, kind, indicator_id, municipality_code, record_id, period, since, row_count, hub_code, subject
    from unfollowed
    union all
    select urgency, kind, indicator_id, municipality_code, record_id, period, since, row_count, hub_code, subject
    from slipped
)

select
    cast(late.urgency as integer) as urgency,
    cast(late.kind as text) as kind,
    cast(late.indicator_id as text) as indicator_id,
    cast(late.municipality_code as text) as municipality_code,
    cast(late.record_id as text) as record_id,
    cast(late.period as text) as period,
    cast(late.since as date) as since,
    cast(late.row_count as integer) as row_count,
    cast(late.hub_code as text) as hub_code,
    cast(late.subject as text) as subject
from late
