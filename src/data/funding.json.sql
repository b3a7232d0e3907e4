-- One row per grant
select
    hub_code,
    hub_name,
    funder,
    kind,
    amount_sek,
    decided_on,
    diary_number,
    source,
    note,
    flag
from published.funding
order by hub_code, decided_on, funder
