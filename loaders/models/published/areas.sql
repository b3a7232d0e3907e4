-- One row per area that figures are shown for.
-- gather
select
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(name as text) as name,
    cast(sort_order as integer) as sort_order
from marts.areas
