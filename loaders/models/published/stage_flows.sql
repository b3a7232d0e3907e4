-- One row per quarter, area, type of solution, kind of flow and stages: how many items stood there or moved so.
-- gather
select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(solution_type as text) as solution_type,
    cast(flow_kind as text) as flow_kind,
    cast(from_stage as text) as from_stage,
    cast(to_stage as text) as to_stage,
    is_first,
    cast(item_count as integer) as item_count
from "values".stage_flows
