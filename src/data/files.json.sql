-- One row per delivered file
select
    file,
    source,
    municipality_code,
    municipality_name,
    delivery_date,
    sha256,
    row_count,
    accepted_count,
    refused_count,
    ignored_count,
    is_refused_whole
from published.files
order by source, municipality_code, delivery_date, file
