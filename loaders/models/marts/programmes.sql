-- One row per claim about a programme, each with its own source.
-- gather
select
    list_row,
    programme_code,
    claim,
    value,
    value_text,
    unit,
    source,
    note,
    flag
from staging.programmes
