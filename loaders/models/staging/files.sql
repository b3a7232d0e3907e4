-- One row per delivered file.
select
    file_id,
    source,
    municipality_code,
    delivery_date,
    file,
    sha256,
    row_count,
    accepted_count,
    refused_count,
    ignored_count,
    is_refused_whole
from raw.files
