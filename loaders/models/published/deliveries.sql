-- One row per source, municipality and quarter: whether what is due has come, in time or late, and the files delivered in the quarter.
-- gather
-- The last day stands where it is still to come, the day of delivery where it came late; systems that nobody sends from are left out.
with
used as (
    select distinct source
    from marts.reporting
    where state not in ('never', 'not_asked')
),

delivered as (
    select
        deliveries.source,
        deliveries.municipality_code,
        calendar_quarters.period,
        count(*) as file_count,
        max(case when not deliveries.is_refused_whole then deliveries.delivery_date end) as newest_delivery
    from marts.deliveries
    join marts.calendar_quarters
        on deliveries.delivery_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    group by deliveries.source, deliveries.municipality_code, calendar_quarters.period
)

select
    cast(reporting.source as text) as source,
    cast(reporting.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(reporting.period as text) as period,
    cast(reporting.state as text) as state,
    cast(case when reporting.state = 'awaited' then reporting.due_on end as date) as due_on,
    cast(case when reporting.state = 'late' then reporting.reported_on end as date) as reported_on,
    cast(coalesce(delivered.file_count, 0) as integer) as file_count,
    cast(delivered.newest_delivery as date) as newest_delivery
from marts.reporting
join used on reporting.source = used.source
left join delivered
    on reporting.source = delivered.source
    and reporting.municipality_code = delivered.municipality_code
    and reporting.period = delivered.period
left join marts.municipalities on reporting.municipality_code = municipalities.municipality_code
