-- One row per quarter, area, type of solution, kind of flow and stages: how many items stood there or moved so.
-- gather
-- For every stage: stock_before + all that come to it - all that go from it = stock_after.
with
followed as (
    select
        period,
        lead(period) over (order by starts_on) as next_period
    from marts.calendar_quarters
),

flows as (
    select
        period, area_kind, area_code, solution_type,
        'stock_after' as flow_kind, cast(null as text) as from_stage, stage as to_stage, false as is_first
    from "values".area_items
    union all
    select
        followed.next_period as period, area_items.area_kind, area_items.area_code, area_items.solution_type,
        'stock_before' as flow_kind, cast(null as text) as from_stage, area_items.stage as to_stage, false as is_first
    from "values".area_items
    join followed on area_items.period = followed.period
    where followed.next_period is not null
    union all
    select
        area_items.period, area_items.area_kind, area_items.area_code, area_items.solution_type,
        stage_moves.flow_kind, stage_moves.from_stage, stage_moves.to_stage, stage_moves.is_first
    from "values".area_items
    join observations.stage_moves
        on area_items.period = stage_moves.period
        and area_items.item_id = stage_moves.item_id
    where stage_moves.flow_kind <> 'arrival' or area_items.is_owner
    union all
    select
        period, area_kind, area_code, solution_type,
        flow_kind, from_stage, to_stage, false as is_first
    from "values".area_changes
)

select
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(solution_type as text) as solution_type,
    cast(flow_kind as text) as flow_kind,
    cast(from_stage as text) as from_stage,
    cast(to_stage as text) as to_stage,
    is_first,
    cast(count(*) as integer) as item_count
from flows
group by period, area_kind, area_code, solution_type, flow_kind, from_stage, to_stage, is_first
