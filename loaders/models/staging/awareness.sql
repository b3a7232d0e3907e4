-- One row per sluice, survey wave and role: how many were asked, answered and knew the sluice.
select
    list_row,
    hub_code,
    wave,
    role,
    cast(held_on as date) as held_on,
    cast(population_count as integer) as population_count,
    cast(invited_count as integer) as invited_count,
    cast(respondent_count as integer) as respondent_count,
    cast(aware_count as integer) as aware_count,
    source,
    note
from reference.awareness
