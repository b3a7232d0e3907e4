-- One row per refused row or file, without the value that was refused.
-- gather
select
    files.source,
    files.municipality_code,
    files.delivery_date,
    files.file,
    refusals.file_id,
    refusals.sheet,
    refusals.row_number,
    refusals.column_name,
    refusals.code,
    refusals.expected,
    refusals.message
from staging.refusals
inner join staging.files
    on refusals.file_id = files.file_id
