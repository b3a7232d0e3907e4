-- One row per sluice, municipality and time of membership.
-- gather
select
    cast(hub_members.hub_code as text) as hub_code,
    cast(hub_members.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(hub_members.valid_from as date) as valid_from,
    cast(hub_members.valid_to as date) as valid_to
from marts.hub_members
left join marts.municipalities on hub_members.municipality_code = municipalities.municipality_code
