-- One row per area, municipality and time of membership.
-- gather
select
    cast(area_members.area_kind as text) as area_kind,
    cast(area_members.area_code as text) as area_code,
    cast(area_members.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(area_members.valid_from as date) as valid_from,
    cast(area_members.valid_to as date) as valid_to
from marts.area_members
left join marts.municipalities on area_members.municipality_code = municipalities.municipality_code
