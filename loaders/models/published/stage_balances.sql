-- One row per quarter, area and stage where anything stood or moved: stock before, what came, what went, stock after.
-- gather
-- stock_before + entered_first + entered_again + entered_delayed + joined
-- - moved_on - skipped_on - moved_back - paused - ended - resumed - moved_delayed - departed = stock_after.
with
ends as (
    select
        period, area_kind, area_code, to_stage as stage,
        flow_kind, is_first, item_count, true as is_inward
    from "values".stage_flows
    where to_stage is not null
    union all
    select
        period, area_kind, area_code, from_stage as stage,
        flow_kind, is_first, item_count, false as is_inward
    from "values".stage_flows
    where from_stage is not null
),

kinds as (
    select
        period,
        area_kind,
        area_code,
        stage,
        item_count,
        case
            when flow_kind in ('stock_before', 'stock_after', 'joined', 'departed') then flow_kind
            when is_inward and flow_kind = 'delayed' then 'entered_delayed'
            when is_inward and is_first then 'entered_first'
            when is_inward then 'entered_again'
            when flow_kind = 'delayed' then 'moved_delayed'
            when flow_kind in ('resumed', 'reopened') then 'resumed'
            else flow_kind
        end as side
    from ends
)

select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(stage as text) as stage,
    cast(coalesce(sum(item_count) filter (where side = 'stock_before'), 0) as integer) as stock_before,
    cast(coalesce(sum(item_count) filter (where side = 'entered_first'), 0) as integer) as entered_first,
    cast(coalesce(sum(item_count) filter (where side = 'entered_again'), 0) as integer) as entered_again,
    cast(coalesce(sum(item_count) filter (where side = 'entered_delayed'), 0) as integer) as entered_delayed,
    cast(coalesce(sum(item_count) filter (where side = 'joined'), 0) as integer) as joined,
    cast(coalesce(sum(item_count) filter (where side = 'forward'), 0) as integer) as moved_on,
    cast(coalesce(sum(item_count) filter (where side = 'skipped'), 0) as integer) as skipped_on,
    cast(coalesce(sum(item_count) filter (where side = 'back'), 0) as integer) as moved_back,
    cast(coalesce(sum(item_count) filter (where side = 'paused'), 0) as integer) as paused,
    cast(coalesce(sum(item_count) filter (where side = 'ended'), 0) as integer) as ended,
    cast(coalesce(sum(item_count) filter (where side = 'resumed'), 0) as integer) as resumed,
    cast(coalesce(sum(item_count) filter (where side = 'moved_delayed'), 0) as integer) as moved_delayed,
    cast(coalesce(sum(item_count) filter (where side = 'departed'), 0) as integer) as departed,
    cast(coalesce(sum(item_count) filter (where side = 'stock_after'), 0) as integer) as stock_after
from kinds
group by period, area_kind, area_code, stage
