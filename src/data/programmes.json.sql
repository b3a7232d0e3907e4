-- One row per claim about the whole programme, with its source
select
    programme_code,
    claim,
    value,
    value_text,
    unit,
    source,
    note,
    flag
from published.programmes
order by claim, source
