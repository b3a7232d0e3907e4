-- One row per milestone on a sluice's way to ordinary operation.
-- gather
select
    list_row,
    hub_code,
    milestone,
    municipality_code,
    reached_on,
    ended_on,
    evidence,
    source,
    note
from staging.milestones
