-- One row per case opened in the four quarters up to this one, measure and participating municipality, with its classes.
-- shard: municipality_code
with
opened as (
    select
        cases.case_id,
        cases.is_delayed_entry,
        cases.radicality,
        cases.solution_type,
        cases.is_digital,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.cases
    join marts.calendar_quarters
        on cases.opened_date > cast(calendar_quarters.ends_on - interval '1 year' as date)
        and cases.opened_date <= calendar_quarters.cutoff_on
),

challenged as (
    select distinct idea_cases.case_id
    from marts.idea_cases
    join marts.ideas on idea_cases.idea_id = ideas.idea_id
    where ideas.challenge is not null
),

packaged as (
    select item_id, min(reached_date) as packaged_date
    from marts.stage_reaches
    where stage = 'developed'
    group by item_id
),

classed as (
    select
        opened.case_id,
        opened.period,
        opened.cutoff_on,
        opened.is_delayed_entry,
        coalesce(opened.radicality, 'unknown') as radicality,
        coalesce(opened.solution_type, 'unknown') as solution_type,
        case opened.is_digital when true then 'digital' when false then 'not_digital' else 'unknown' end as digital,
        case when challenged.case_id is not null then 'challenged' else 'no_challenge' end as challenge,
        case when packaged.packaged_date <= opened.cutoff_on then 'packaged' else 'not_packaged' end as packaged
    from opened
    left join challenged on opened.case_id = challenged.case_id
    left join packaged on opened.case_id = packaged.item_id
),

measured as (
    select 'classes' as measure, case_id, period, cutoff_on, is_delayed_entry, radicality, solution_type, digital, challenge, packaged, 'numerator' as part, cast(null as text) as gap
    from classed
    union all
    select 'digital' as measure, case_id, period, cutoff_on, is_delayed_entry, radicality, solution_type, digital, challenge, packaged,
        case digital when 'digital' then 'numerator' when 'unknown' then 'excluded' else 'denominator' end as part,
        case when digital = 'unknown' then 'unknown_digital' end as gap
    from classed
    union all
    select 'challenge' as measure, case_id, period, cutoff_on, is_delayed_entry, radicality, solution_type, digital, challenge, packaged,
        case when challenge = 'challenged' then 'numerator' else 'denominator' end as part,
        cast(null as text) as gap
    from classed
    union all
    select 'packaged' as measure, case_id, period, cutoff_on, is_delayed_entry, radicality, solution_type, digital, challenge, packaged,
        case when packaged = 'packaged' then 'numerator' else 'denominator' end as part,
        cast(null as text) as gap
    from classed
)

select
    cast(measured.measure as text) as measure,
    cast('case' as text) as record_kind,
    cast(measured.case_id as text) as record_id,
    cast(measured.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(measured.radicality as text) as radicality,
    cast(measured.solution_type as text) as solution_type,
    cast(measured.digital as text) as digital,
    cast(measured.challenge as text) as challenge,
    cast(measured.packaged as text) as packaged,
    cast(case when measured.is_delayed_entry then 'excluded' else measured.part end as text) as part,
    cast(case when measured.is_delayed_entry then 'delayed_entry' else measured.gap end as text) as reason,
    cast(1 as double precision) as value
from measured
join marts.item_municipalities
    on measured.case_id = item_municipalities.item_id
    and item_municipalities.valid_from <= measured.cutoff_on
    and coalesce(item_municipalities.valid_to > measured.cutoff_on, true)
