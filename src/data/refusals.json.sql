-- One row per source, municipality and code: what was refused
select
    source,
    municipality_code,
    municipality_name,
    code,
    row_count,
    file_count,
    newest_delivery
from published.refusals
order by source, municipality_code, code
