-- One row per quarter, area and item that stands in it on the quarter's last day, a joint one once.
-- gather
select
    cast(stage_places.period as text) as period,
    cast(area_municipalities.area_kind as text) as area_kind,
    cast(area_municipalities.area_code as text) as area_code,
    cast(stage_places.item_id as text) as item_id,
    bool_or(stage_places.is_owner) as is_owner,
    cast(max(stage_places.solution_type) as text) as solution_type,
    cast(max(stage_places.stage_before) as text) as stage_before,
    cast(max(stage_places.stage) as text) as stage
from observations.stage_places
join "values".area_municipalities
    on stage_places.period = area_municipalities.period
    and stage_places.municipality_code = area_municipalities.municipality_code
group by
    stage_places.period,
    area_municipalities.area_kind,
    area_municipalities.area_code,
    stage_places.item_id
