-- One row per grant.
-- gather
select
    list_row,
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
