-- One row per quarter, area, kind of flow and stages: how many items stood there or moved so
select
    period,
    area_kind,
    area_code,
    flow_kind,
    from_stage,
    to_stage,
    is_first,
    cast(sum(item_count) as integer) as item_count
from published.stage_flows
where flow_kind not in ('stock_before', 'stock_after')
group by period, area_kind, area_code, flow_kind, from_stage, to_stage, is_first
order by area_kind, area_code, period, flow_kind, from_stage, to_stage, is_first
