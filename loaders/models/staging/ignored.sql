-- One row per file and rule by which rows were left out.
select
    file_id,
    rule,
    row_count
from raw.ignored
