-- One row per municipality of any area on the quarter's last day: reached by another's solution or not.
-- gather
with
developers as (
    select distinct
        innovations.innovation_id,
        case_municipalities.municipality_code
    from marts.innovations
    join marts.case_municipalities on innovations.case_id = case_municipalities.case_id
    where case_municipalities.role in ('owner', 'co_developer')
),

municipalities_then as (
    select distinct
        area_members.municipality_code,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.area_members
    join marts.calendar_quarters
        on coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
        and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
),

received as (
    select
        adoptions.municipality_code,
        adoptions.in_use_date,
        adoptions.ended_date
    from marts.adoptions
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join developers
        on adoptions.innovation_id = developers.innovation_id
        and adoptions.municipality_code = developers.municipality_code
    where adoptions.role = 'recipient'
        and adoptions.in_use_date is not null
        and adoptions.municipality_code is distinct from innovations.municipality_code
        and developers.innovation_id is null
),

reached as (
    select distinct
        municipalities_then.municipality_code,
        municipalities_then.period
    from municipalities_then
    join received
        on municipalities_then.municipality_code = received.municipality_code
        and received.in_use_date <= municipalities_then.cutoff_on
        and coalesce(received.ended_date > municipalities_then.cutoff_on, true)
)

select
    cast('reached' as text) as measure,
    cast('municipality' as text) as record_kind,
    cast(municipalities_then.municipality_code as text) as record_id,
    cast(municipalities_then.period as text) as period,
    cast(municipalities_then.municipality_code as text) as municipality_code,
    cast(case when reached.period is null then 'denominator' else 'numerator' end as text) as part,
    cast(null as text) as reason,
    cast(1 as double precision) as value
from municipalities_then
left join reached
    on municipalities_then.municipality_code = reached.municipality_code
    and municipalities_then.period = reached.period
