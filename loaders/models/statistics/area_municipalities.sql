-- One row per quarter, area and municipality that was its member on the quarter's last day.
-- gather
select distinct
    cast(calendar_quarters.period as text) as period,
    cast(area_members.area_kind as text) as area_kind,
    cast(area_members.area_code as text) as area_code,
    cast(area_members.municipality_code as text) as municipality_code
from marts.calendar_quarters
join marts.area_members
    on coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
    and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
