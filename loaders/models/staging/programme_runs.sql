-- One row per run of an innovation programme.
select
    list_row,
    run_code,
    name,
    hub_code,
    cast(started_on as date) as started_on,
    cast(ended_on as date) as ended_on,
    status,
    source,
    note
from reference.programme_runs
