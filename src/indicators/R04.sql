-- One row per adoption, measure, quarter and municipality that it counts for, and per innovation, quarter and municipality that takes part in it.
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

dated as (
    select
        adoptions.adoption_id,
        adoptions.municipality_code as taker_code,
        innovations.municipality_code as giver_code,
        calendar_quarters.period,
        coalesce(adoptions.in_use_date > calendar_quarters.cutoff_on, true) as is_planned,
        adoptions.role = 'recipient'
        and coalesce(adoptions.municipality_code <> innovations.municipality_code, true)
        and developers.innovation_id is null as is_received
    from marts.adoptions
    join marts.calendar_quarters
        on coalesce(adoptions.in_use_date, adoptions.decided_date) > cast(calendar_quarters.ends_on - interval '2 years' as date)
        and coalesce(adoptions.in_use_date, adoptions.decided_date) <= calendar_quarters.ends_on
    left join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join developers
        on adoptions.innovation_id = developers.innovation_id
        and adoptions.municipality_code = developers.municipality_code
),

measured as (
    select
        'received' as measure,
        'adoption' as record_kind,
        adoption_id as record_id,
        period,
        taker_code as municipality_code,
        case when is_received then 'numerator' else 'denominator' end as part,
        case when is_planned then 'planned' end as reason,
        1.0 as value
    from dated
    union all
    select
        'taken' as measure,
        'adoption' as record_kind,
        adoption_id as record_id,
        period,
        taker_code as municipality_code,
        case when is_received then 'numerator' else 'denominator' end as part,
        case when is_planned then 'planned' end as reason,
        1.0 as value
    from dated
    union all
    select
        'given' as measure,
        'adoption' as record_kind,
        adoption_id as record_id,
        period,
        coalesce(giver_code, taker_code) as municipality_code,
        case when is_received and giver_code is not null then 'numerator' else 'denominator' end as part,
        case when is_planned then 'planned' end as reason,
        1.0 as value
    from dated
    union all
    select
        'difference' as measure,
        'adoption' as record_kind,
        adoption_id as record_id,
        period,
        taker_code as municipality_code,
        case when is_received then 'numerator' else 'denominator' end as part,
        case when is_planned then 'planned' end as reason,
        case when is_received then -1.0 else 0.0 end as value
    from dated
    union all
    select
        'difference' as measure,
        'adoption' as record_kind,
        adoption_id as record_id,
        period,
        giver_code as municipality_code,
        'numerator' as part,
        cast(null as text) as reason,
        1.0 as value
    from dated
    where is_received
        and giver_code is not null
        and not is_planned
    union all
    select
        'passed_on' as measure,
        'innovation' as record_kind,
        innovation_id as record_id,
        period,
        municipality_code,
        case when event = 'spread' then 'numerator' else 'denominator' end as part,
        cast(null as text) as reason,
        1.0 as value
    from marts.innovation_standings
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when reason is null then part else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(value as double precision) as value
from measured
