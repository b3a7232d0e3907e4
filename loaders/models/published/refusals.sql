-- One row per source, municipality and kind of refusal: rows and files refused.
-- gather
select
    cast(refusals.source as text) as source,
    cast(refusals.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(refusals.code as text) as code,
    cast(count(*) as integer) as row_count,
    cast(count(distinct refusals.file_id) as integer) as file_count,
    cast(max(refusals.delivery_date) as date) as newest_delivery
from marts.refusals
left join marts.municipalities on refusals.municipality_code = municipalities.municipality_code
group by refusals.source, refusals.municipality_code, municipalities.name, refusals.code
