-- One row per thing that waits for a decision, most urgent first: doubled work, stalled cases, missed targets, late activities and follow-ups, data that is missing or refused.
-- gather
with
newest_quarter as (
    select period, cutoff_on
    from marts.calendar_quarters
    where is_complete
    order by starts_on desc nulls last
    limit 1
),

stalled as (
    select
        case when cases.is_joint then 1 else 6 end as urgency,
        'stalled_case' as kind,
        'P04' as indicator_id,
        cases.municipality_code,
        cases.hub_code,
        cast(null as text) as source,
        cases.case_id as record_id,
        cast(null as text) as period,
        cases.last_event_date as since,
        cast(null as integer) as row_count,
        cases.is_joint
    from published.cases
    where cases.is_stalled
),

newest_files as (
    select distinct on (source, municipality_code)
        source, municipality_code, delivery_date, refused_count, is_refused_whole
    from marts.deliveries
    order by source, municipality_code, delivery_date desc nulls last, is_refused_whole desc nulls last, file_id
),

refused as (
    select
        case when is_refused_whole then 7 else 9 end as urgency,
        case when is_refused_whole then 'refused_file' else 'refused_rows' end as kind,
        cast(null as text) as indicator_id,
        municipality_code,
        cast(null as text) as hub_code,
        source,
        cast(null as text) as record_id,
        cast(null as text) as period,
        delivery_date as since,
        refused_count as row_count,
        false as is_joint
    from newest_files
    where is_refused_whole or refused_count > 0
),

last_sent as (
    select deliveries.municipality_code, max(deliveries.delivery_date) as delivery_date
    from marts.deliveries
    join marts.indicator_sources on deliveries.source = indicator_sources.source
    where indicator_sources.indicator_id = 'P01'
        and not deliveries.is_refused_whole
    group by deliveries.municipality_code
),

told as (
    select
        reporting.municipality_code,
        reporting.period,
        bool_or(reporting.state in ('received', 'late', 'awaited')) as is_in_order,
        bool_or(reporting.state in ('missing', 'refused', 'never')) as is_asked
    from marts.reporting
    join newest_quarter on reporting.period = newest_quarter.period
    join marts.indicator_sources on reporting.source = indicator_sources.source
    where indicator_sources.indicator_id = 'P01'
    group by reporting.municipality_code, reporting.period
),

silent as (
    select
        8 as urgency,
        'missing_delivery' as kind,
        'P01' as indicator_id,
        told.municipality_code,
        hub_members.hub_code,
        cast(null as text) as source,
        cast(null as text) as record_id,
        told.period,
        last_sent.delivery_date as since,
        cast(null as integer) as row_count,
        false as is_joint
    from told
    join newest_quarter on told.period = newest_quarter.period
    join marts.hub_members
        on told.municipality_code = hub_members.municipality_code
        and hub_members.valid_from <= newest_quarter.cutoff_on
        and coalesce(hub_members.valid_to > newest_quarter.cutoff_on, true)
    left join last_sent on told.municipality_code = last_sent.municipality_code
    where told.is_asked and not told.is_in_order
),

waiting as (
    select urgency, kind, indicator_id, municipality_code, hub_code, source, record_id, period, since, row_count, is_joint, cast(null as text) as subject
    from stalled
    union all
    select urgency, kind, indicator_id, municipality_code, hub_code, source, record_id, period, since, row_count, is_joint, cast(null as text) as subject
    from refused
    union all
    select urgency, kind, indicator_id, municipality_code, hub_code, source, record_id, period, since, row_count, is_joint, cast(null as text) as subject
    from silent
    union all
    select
        urgency, kind, indicator_id, municipality_code, hub_code,
        cast(null as text) as source,
        record_id, period, since, row_count,
        kind = 'parallel_duplicate' as is_joint,
        subject
    from published.overdue
)

select
    cast(waiting.kind as text) as kind,
    cast(waiting.indicator_id as text) as indicator_id,
    cast(waiting.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(waiting.hub_code as text) as hub_code,
    cast(waiting.source as text) as source,
    cast(waiting.subject as text) as subject,
    cast(waiting.record_id as text) as record_id,
    cast(coalesce(waiting.period, newest_quarter.period) as text) as period,
    cast(waiting.since as date) as since,
    cast(run.as_of - waiting.since as integer) as days,
    cast(waiting.row_count as integer) as row_count,
    waiting.is_joint,
    cast(
        row_number() over (
            order by
                waiting.urgency,
                waiting.since,
                waiting.municipality_code,
                waiting.hub_code,
                waiting.source,
                waiting.record_id
        ) as integer
    ) as sort_order
from waiting
cross join marts.run
cross join newest_quarter
left join marts.municipalities on waiting.municipality_code = municipalities.municipality_code
