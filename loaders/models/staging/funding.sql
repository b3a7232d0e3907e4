-- One row per grant.
select
    list_row,
    hub_code,
    funder,
    kind,
    cast(amount_sek as double) as amount_sek,
    cast(decided_on as date) as decided_on,
    diary_number,
    source,
    note,
    flag
from reference.funding
