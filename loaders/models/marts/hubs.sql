-- One row per idea sluice.
-- gather
select
    list_row,
    hub_code,
    name,
    host,
    coordinator,
    diary_number,
    started_on,
    started_precision,
    ended_on,
    ended_precision,
    status,
    eligibility,
    digital_rule,
    municipality_count_claimed,
    case_definition,
    note,
    flag,
    source
from staging.hubs
