-- One row per source, municipality and rule: what was left out by a stated rule
select
    source,
    municipality_code,
    municipality_name,
    rule,
    row_count
from published.ignored
order by source, municipality_code, rule
