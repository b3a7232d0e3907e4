-- One row per source, municipality and complete quarter without a delivery, where it had delivered before and others did.
-- gather
with sent as (
    select distinct
        files.source,
        files.municipality_code,
        calendar_quarters.period,
        calendar_quarters.starts_on
    from staging.files
    inner join marts.calendar_quarters
        on files.delivery_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    where not files.is_refused_whole
),

begun as (
    select
        source,
        municipality_code,
        min(starts_on) as starts_on
    from sent
    group by source, municipality_code
),

due as (
    select distinct
        source,
        period,
        starts_on
    from sent
)

select
    'missing_delivery' as rule,
    begun.municipality_code,
    begun.source || ' ' || due.period as record_id,
    'Kommunen har levererat ' || begun.source || ' tidigare men inte under ' || due.period
    || ', då andra kommuner gjorde det.' as message
from begun
inner join due
    on begun.source = due.source
    and begun.starts_on < due.starts_on
inner join marts.calendar_quarters
    on due.period = calendar_quarters.period
left join sent
    on begun.source = sent.source
    and begun.municipality_code = sent.municipality_code
    and due.period = sent.period
where sent.period is null and calendar_quarters.is_complete
