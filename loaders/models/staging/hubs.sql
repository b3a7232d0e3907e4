-- One row per idea sluice.
select
    list_row,
    hub_code,
    name,
    host,
    coordinator,
    diary_number,
    cast(started_on as date) as started_on,
    started_precision,
    cast(ended_on as date) as ended_on,
    ended_precision,
    status,
    eligibility,
    digital_rule,
    cast(municipality_count_claimed as integer) as municipality_count_claimed,
    case_definition,
    note,
    flag,
    source
from reference.hubs
