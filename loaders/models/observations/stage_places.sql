-- One row per item with a known stage on the quarter's last day, and municipality that works on it that day.
-- gather
-- stage_before is where the item stood on the last day before the quarter; null when it was not yet captured.
with
standing as (
    select
        stage_spells.item_id,
        stage_spells.stage,
        calendar_quarters.period,
        calendar_quarters.starts_on,
        calendar_quarters.cutoff_on
    from marts.stage_spells
    join marts.calendar_quarters
        on stage_spells.entered_date <= calendar_quarters.cutoff_on
        and coalesce(stage_spells.left_date > calendar_quarters.cutoff_on, true)
),

stood as (
    select
        stage_spells.item_id,
        stage_spells.stage,
        calendar_quarters.period
    from marts.stage_spells
    join marts.calendar_quarters
        on stage_spells.entered_date < calendar_quarters.starts_on
        and coalesce(stage_spells.left_date >= calendar_quarters.starts_on, true)
)

select
    cast(standing.period as text) as period,
    cast(standing.item_id as text) as item_id,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    item_municipalities.is_owner,
    cast(coalesce(ideas.solution_type, 'unknown') as text) as solution_type,
    cast(stood.stage as text) as stage_before,
    cast(standing.stage as text) as stage
from standing
join marts.item_municipalities
    on standing.item_id = item_municipalities.item_id
    and item_municipalities.valid_from <= standing.cutoff_on
    and coalesce(item_municipalities.valid_to > standing.cutoff_on, true)
left join stood
    on standing.item_id = stood.item_id
    and standing.period = stood.period
left join marts.ideas on standing.item_id = ideas.idea_id
