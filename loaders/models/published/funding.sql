-- One row per grant.
-- gather
select
    cast(funding.hub_code as text) as hub_code,
    cast(hubs.name as text) as hub_name,
    cast(funding.funder as text) as funder,
    cast(funding.kind as text) as kind,
    cast(funding.amount_sek as double precision) as amount_sek,
    cast(funding.decided_on as date) as decided_on,
    cast(funding.diary_number as text) as diary_number,
    cast(funding.source as text) as source,
    cast(funding.note as text) as note,
    cast(funding.flag as text) as flag
from marts.funding
left join marts.hubs on funding.hub_code = hubs.hub_code
