-- One row per run of an innovation programme.
-- gather
select
    list_row,
    run_code,
    name,
    hub_code,
    started_on,
    ended_on,
    status,
    source,
    note
from staging.programme_runs
