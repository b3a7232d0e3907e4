-- One row per delivered file, with what became of its rows.
-- gather
select
    cast(deliveries.file as text) as file,
    cast(deliveries.source as text) as source,
    cast(deliveries.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(deliveries.delivery_date as date) as delivery_date,
    cast(deliveries.sha256 as text) as sha256,
    cast(deliveries.row_count as integer) as row_count,
    cast(deliveries.accepted_count as integer) as accepted_count,
    cast(deliveries.refused_count as integer) as refused_count,
    cast(deliveries.ignored_count as integer) as ignored_count,
    deliveries.is_refused_whole
from marts.deliveries
left join marts.municipalities on deliveries.municipality_code = municipalities.municipality_code
