-- One row per sluice, survey wave and role: how many were asked, answered and knew the sluice, and when the next wave came.
-- gather
select
    list_row,
    hub_code,
    wave,
    role,
    held_on,
    min(held_on) over (
        partition by hub_code
        order by held_on
        range between interval '1 day' following and unbounded following
    ) as superseded_on,
    population_count,
    invited_count,
    respondent_count,
    aware_count,
    source,
    note
from staging.awareness
