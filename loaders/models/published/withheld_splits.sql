-- One row per split of numbers of persons that is withheld in a quarter, or without one in all, beside what the rules withhold.
-- gather
select
    cast(withheld_splits.list_row as integer) as list_row,
    cast(withheld_splits.indicator_id as text) as indicator_id,
    cast(withheld_splits.dimension as text) as dimension,
    cast(areas.area_kind as text) as area_kind,
    cast(areas.name as text) as area,
    cast(withheld_splits.period as text) as period
from marts.withheld_splits
inner join marts.areas
    on withheld_splits.area_kind = areas.area_kind
    and withheld_splits.area_code = areas.area_code
