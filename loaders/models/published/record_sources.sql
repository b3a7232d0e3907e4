-- One row per record of an indicator that is not about persons and row that tells of it: the delivery, sheet and row, and the file by its hash.
-- gather
-- Names of files and sheets are left out: whoever gave them may have put a person in them, and no detector knows a name.
-- A file is known by the first 12 characters of its sha256, a sheet by its place in the alphabet where a file has several.
with
shown as (
    select distinct record_kind, record_id
    from published.observations
),

wanted as (
    select
        case
            when record_kind in ('item', 'entry', 'referral', 'pair') then 'idea'
            when record_kind = 'subject' then 'innovation'
            when record_kind in ('condition', 'hub_municipality') then 'hub'
            else record_kind
        end as source_kind,
        case
            when record_kind in ('item', 'entry', 'referral', 'pair', 'subject', 'condition', 'hub_municipality')
                then split_part(record_id, ':', 1)
            else record_id
        end as source_id
    from shown
    union
    select
        'idea' as source_kind,
        split_part(record_id, ':', 2) as source_id
    from shown
    where record_kind = 'pair'
    union
    select
        'survey' as source_kind,
        split_part(record_id, ':', 1) || ':' || split_part(record_id, ':', 2) || ':' || split_part(record_id, ':', 3)
            as source_id
    from shown
    where record_kind = 'survey_part'
),

sheets as (
    select distinct file_id, sheet
    from marts.record_sources
    where file_id is not null
),

sheet_places as (
    select
        file_id,
        sheet,
        row_number() over (partition by file_id order by sheet) as sheet_number,
        count(*) over (partition by file_id) as sheet_count
    from sheets
)

select
    cast(record_sources.record_kind as text) as record_kind,
    cast(record_sources.record_id as text) as record_id,
    cast(coalesce(deliveries.source, record_sources.list_name) as text) as source,
    cast(deliveries.municipality_code as text) as delivered_by,
    cast(deliveries.delivery_date as date) as delivery_date,
    cast(case when sheet_places.sheet_count > 1 then sheet_places.sheet_number end as integer) as sheet_number,
    cast(coalesce(record_sources.row_number, record_sources.list_row) as integer) as row_number,
    cast(substr(deliveries.sha256, 1, 12) as text) as sha256_start
from wanted
join marts.record_sources
    on wanted.source_kind = record_sources.record_kind
    and wanted.source_id = record_sources.record_id
left join marts.deliveries on record_sources.file_id = deliveries.file_id
left join sheet_places
    on record_sources.file_id = sheet_places.file_id
    and record_sources.sheet is not distinct from sheet_places.sheet
