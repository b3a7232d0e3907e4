-- One row per refused row or file and reason.
select
    file_id,
    sheet,
    row_number,
    column_name,
    code,
    expected,
    message,
    table_name,
    record_key,
    cells
from raw.refusals
