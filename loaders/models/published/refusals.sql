-- One row per source, municipality, delivery, kind of refusal and the delivery that closed it: rows and files refused.
-- gather
select
    cast(refusals.source as text) as source,
    cast(refusals.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(refusals.code as text) as code,
    cast(refusals.delivery_date as date) as delivery_date,
    cast(calendar_quarters.period as text) as period,
    cast(refusals.closed_by_date as date) as closed_by_date,
    cast(count(*) as integer) as row_count,
    cast(count(distinct refusals.file_id) as integer) as file_count
from marts.refusals
left join marts.municipalities on refusals.municipality_code = municipalities.municipality_code
left join marts.calendar_quarters
    on refusals.delivery_date between calendar_quarters.starts_on and calendar_quarters.ends_on
group by
    refusals.source,
    refusals.municipality_code,
    municipalities.name,
    refusals.code,
    refusals.delivery_date,
    calendar_quarters.period,
    refusals.closed_by_date
