-- One row per file and rule by which rows were left out.
-- gather
select
    files.source,
    files.municipality_code,
    files.delivery_date,
    files.file,
    ignored.file_id,
    ignored.rule,
    ignored.row_count
from staging.ignored
inner join staging.files
    on ignored.file_id = files.file_id
