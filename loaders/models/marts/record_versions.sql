-- One row per record of a list and version of it: what it said from the delivery that first told so, until the next that told otherwise.
-- gather
-- The same row sent again is no version. What was known on a day are the versions with known_date up to it and known_until after it.
with told as (
    select distinct on (
        delivered_records.source,
        delivered_records.delivered_by,
        delivered_records.list,
        delivered_records.record_id,
        delivered_records.delivery_date
    )
        delivered_records.source,
        delivered_records.delivered_by,
        delivered_records.list,
        delivered_records.municipality_code,
        delivered_records.record_id,
        delivered_records.delivery_date,
        delivered_records.file_id,
        delivered_records.sheet,
        delivered_records.row_number,
        row_contents.content
    from marts.delivered_records
    inner join staging.row_contents
        on delivered_records.table_name = row_contents.table_name
        and delivered_records.file_id = row_contents.file_id
        and delivered_records.row_number = row_contents.row_number
        and delivered_records.sheet is not distinct from row_contents.sheet
    order by
        delivered_records.source,
        delivered_records.delivered_by,
        delivered_records.list,
        delivered_records.record_id,
        delivered_records.delivery_date,
        delivered_records.file_id desc nulls last,
        delivered_records.row_number desc nulls last
),

compared as (
    select
        source,
        delivered_by,
        list,
        municipality_code,
        record_id,
        delivery_date,
        file_id,
        sheet,
        row_number,
        content,
        lag(content) over earlier as content_before
    from told
    window earlier as (partition by source, delivered_by, list, record_id order by delivery_date)
),

changed as (
    select
        source,
        delivered_by,
        list,
        municipality_code,
        record_id,
        delivery_date,
        file_id,
        sheet,
        row_number
    from compared
    where content is distinct from content_before
)

select
    source,
    delivered_by,
    list,
    municipality_code,
    record_id,
    cast(row_number() over record as integer) as version_number,
    delivery_date as known_date,
    lead(delivery_date) over record as known_until,
    file_id,
    sheet,
    row_number
from changed
window record as (
    partition by source, delivered_by, list, record_id
    order by delivery_date
)
