-- One row per refused row or file, without the value that was refused.
-- gather
select
    staging.files.source,
    staging.files.municipality_code,
    staging.files.delivery_date,
    staging.files.file,
    staging.refusals.file_id,
    staging.refusals.sheet,
    staging.refusals.row_number,
    staging.refusals.column_name,
    staging.refusals.code,
    staging.refusals.expected,
    staging.refusals.message
from staging.refusals
inner join staging.files
    on staging.refusals.file_id = staging.files.file_id
