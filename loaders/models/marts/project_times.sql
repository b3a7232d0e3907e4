-- One row per area with a municipality of a sluice: when the sluices' projects began and ended. A sluice's area has its own project alone.
-- gather
select
    cast(area_members.area_kind as text) as area_kind,
    cast(area_members.area_code as text) as area_code,
    cast(min(hubs.started_on) as date) as started_on,
    cast(max(hubs.ended_on) as date) as ended_on
from marts.area_members
join marts.hub_members on area_members.municipality_code = hub_members.municipality_code
join marts.hubs on hub_members.hub_code = hubs.hub_code
where area_members.area_kind <> 'hub' or area_members.area_code = hubs.hub_code
group by area_members.area_kind, area_members.area_code
