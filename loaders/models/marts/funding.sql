-- One row per grant.
-- gather
select
    hub_code,
    funder,
    kind,
    amount_sek,
    decided_on,
    diary_number,
    source,
    note,
    flag
from staging.funding
