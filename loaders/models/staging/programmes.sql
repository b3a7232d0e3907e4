-- One row per claim about a programme.
select
    list_row,
    programme_code,
    claim,
    cast(value as double) as value,
    value_text,
    unit,
    source,
    note,
    flag
from reference.programmes
