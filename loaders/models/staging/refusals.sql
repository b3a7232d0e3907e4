-- One row per refused row or file, without the value that was refused.
select
    file_id,
    sheet,
    row_number,
    column_name,
    code,
    expected,
    message
from raw.refusals
