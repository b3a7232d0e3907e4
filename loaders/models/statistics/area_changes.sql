-- One row per quarter, area and item that came to it or left it without a move: the area or the case got or lost a municipality.
-- gather
with
followed as (
    select
        period,
        lead(period) over (order by starts_on) as next_period
    from marts.calendar_quarters
),

before as (
    select
        followed.next_period as period,
        area_items.area_kind,
        area_items.area_code,
        area_items.item_id,
        area_items.solution_type,
        area_items.stage
    from "values".area_items
    join followed on area_items.period = followed.period
    where followed.next_period is not null
),

joined as (
    select
        area_items.period,
        area_items.area_kind,
        area_items.area_code,
        area_items.item_id,
        area_items.solution_type,
        'joined' as flow_kind,
        cast(null as text) as from_stage,
        coalesce(area_items.stage_before, 'captured') as to_stage
    from "values".area_items
    left join before
        on area_items.period = before.period
        and area_items.area_kind = before.area_kind
        and area_items.area_code = before.area_code
        and area_items.item_id = before.item_id
    where before.item_id is null
        and (area_items.stage_before is not null or not area_items.is_owner)
),

departed as (
    select
        before.period,
        before.area_kind,
        before.area_code,
        before.item_id,
        before.solution_type,
        'departed' as flow_kind,
        before.stage as from_stage,
        cast(null as text) as to_stage
    from before
    left join "values".area_items
        on before.period = area_items.period
        and before.area_kind = area_items.area_kind
        and before.area_code = area_items.area_code
        and before.item_id = area_items.item_id
    where area_items.item_id is null
)

select period, area_kind, area_code, item_id, solution_type, flow_kind, from_stage, to_stage
from joined
union all
select period, area_kind, area_code, item_id, solution_type, flow_kind, from_stage, to_stage
from departed
