-- One row per sluice, with its number of members on the as-of date.
-- gather
with
members as (
    select hub_members.hub_code, count(distinct hub_members.municipality_code) as member_count
    from marts.hub_members
    join marts.run
        on hub_members.valid_from <= run.as_of
        and coalesce(hub_members.valid_to > run.as_of, true)
    group by hub_members.hub_code
)

select
    cast(hubs.hub_code as text) as hub_code,
    cast(hubs.name as text) as name,
    cast(hubs.host as text) as host,
    cast(hubs.coordinator as text) as coordinator,
    cast(hubs.diary_number as text) as diary_number,
    cast(hubs.started_on as date) as started_on,
    cast(hubs.ended_on as date) as ended_on,
    cast(hubs.status as text) as status,
    cast(hubs.eligibility as text) as eligibility,
    cast(hubs.digital_rule as text) as digital_rule,
    cast(hubs.municipality_count_claimed as integer) as municipality_count_claimed,
    cast(coalesce(members.member_count, 0) as integer) as member_count,
    cast(hubs.note as text) as note,
    cast(hubs.source as text) as source
from marts.hubs
left join members on hubs.hub_code = members.hub_code
