-- One row per milestone on a sluice's way to ordinary operation.
select
    list_row,
    hub_code,
    milestone,
    municipality_code,
    cast(reached_on as date) as reached_on,
    cast(ended_on as date) as ended_on,
    evidence,
    source,
    note
from reference.milestones
