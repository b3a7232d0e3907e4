-- One row per file and rule by which rows were left out.
-- gather
select
    staging.files.source,
    staging.files.municipality_code,
    staging.files.delivery_date,
    staging.files.file,
    staging.ignored.file_id,
    staging.ignored.rule,
    staging.ignored.row_count
from staging.ignored
inner join staging.files
    on staging.ignored.file_id = staging.files.file_id
