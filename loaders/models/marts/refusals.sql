-- One row per refused row or file and reason, with what the row said where that is not about persons, and the delivery that closed it.
-- gather
-- A row whose key was read is closed by the first later delivery of the list that accepts the key and does not refuse it again;
-- a row without one by the first later delivery without a refusal; a file by the first later one that is not refused as a whole.
with refused as (
    select
        files.source,
        files.municipality_code,
        files.delivery_date,
        files.file,
        files.is_refused_whole,
        refusals.file_id,
        refusals.sheet,
        refusals.row_number,
        refusals.column_name,
        refusals.code,
        refusals.expected,
        refusals.message,
        refusals.table_name,
        refusals.record_key,
        refusals.cells
    from staging.refusals
    inner join staging.files
        on refusals.file_id = files.file_id
),

deliveries as (
    select
        source,
        municipality_code,
        delivery_date,
        sum(refused_count) = 0 and not bool_or(is_refused_whole) as is_clean,
        not bool_and(is_refused_whole) as is_read
    from staging.files
    group by source, municipality_code, delivery_date
),

refused_again as (
    select distinct source, municipality_code, delivery_date, table_name, record_key
    from refused
    where record_key is not null
),

mended as (
    select
        accepted_keys.source,
        accepted_keys.municipality_code,
        accepted_keys.delivery_date,
        accepted_keys.table_name,
        accepted_keys.record_key
    from staging.accepted_keys
    left join refused_again
        on accepted_keys.source = refused_again.source
        and accepted_keys.municipality_code = refused_again.municipality_code
        and accepted_keys.delivery_date = refused_again.delivery_date
        and accepted_keys.table_name = refused_again.table_name
        and accepted_keys.record_key = refused_again.record_key
    where refused_again.record_key is null
),

by_key as (
    select
        refused_again.source,
        refused_again.municipality_code,
        refused_again.delivery_date,
        refused_again.table_name,
        refused_again.record_key,
        min(mended.delivery_date) as closed_by_date
    from refused_again
    inner join mended
        on refused_again.source = mended.source
        and refused_again.municipality_code = mended.municipality_code
        and refused_again.table_name = mended.table_name
        and refused_again.record_key = mended.record_key
        and refused_again.delivery_date < mended.delivery_date
    group by
        refused_again.source,
        refused_again.municipality_code,
        refused_again.delivery_date,
        refused_again.table_name,
        refused_again.record_key
),

earlier as (
    select distinct source, municipality_code, delivery_date
    from refused
),

next_deliveries as (
    select
        earlier.source,
        earlier.municipality_code,
        earlier.delivery_date,
        min(case when deliveries.is_clean then deliveries.delivery_date end) as clean_date,
        min(case when deliveries.is_read then deliveries.delivery_date end) as read_date
    from earlier
    inner join deliveries
        on earlier.source = deliveries.source
        and earlier.municipality_code = deliveries.municipality_code
        and earlier.delivery_date < deliveries.delivery_date
    group by earlier.source, earlier.municipality_code, earlier.delivery_date
)

select
    refused.source,
    refused.municipality_code,
    refused.delivery_date,
    refused.file,
    refused.is_refused_whole,
    refused.file_id,
    refused.sheet,
    refused.row_number,
    refused.column_name,
    refused.code,
    refused.expected,
    refused.message,
    refused.table_name,
    refused.record_key,
    refused.cells,
    case
        when refused.is_refused_whole then next_deliveries.read_date
        when refused.record_key is not null then by_key.closed_by_date
        else next_deliveries.clean_date
    end as closed_by_date
from refused
left join next_deliveries
    on refused.source = next_deliveries.source
    and refused.municipality_code = next_deliveries.municipality_code
    and refused.delivery_date = next_deliveries.delivery_date
left join by_key
    on refused.source = by_key.source
    and refused.municipality_code = by_key.municipality_code
    and refused.delivery_date = by_key.delivery_date
    and refused.table_name = by_key.table_name
    and refused.record_key = by_key.record_key
