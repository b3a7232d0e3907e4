-- One row per item with a known stage on the quarter's last day, and participating municipality.
-- shard: municipality_code
with
standing as (
    select
        stage_spells.item_id,
        stage_spells.stage,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        ideas.solution_type
    from marts.stage_spells
    join marts.calendar_quarters
        on stage_spells.entered_date <= calendar_quarters.cutoff_on
        and coalesce(stage_spells.left_date > calendar_quarters.cutoff_on, true)
    left join marts.ideas on stage_spells.item_id = ideas.idea_id
),

placed as (
    select
        standing.item_id,
        item_municipalities.municipality_code,
        standing.stage,
        standing.period,
        standing.solution_type
    from standing
    join marts.item_municipalities
        on standing.item_id = item_municipalities.item_id
        and item_municipalities.valid_from <= standing.cutoff_on
        and coalesce(item_municipalities.valid_to > standing.cutoff_on, true)
),

judged as (
    select
        item_id,
        municipality_code,
        stage,
        period,
        solution_type,
        case
            when stage in ('captured', 'taken_up', 'testing', 'developed') then null
            when stage in ('implemented', 'paused', 'merged') then stage
            else 'ended'
        end as reason
    from placed
)

select
    cast('wip' as text) as measure,
    cast('item' as text) as record_kind,
    cast(item_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(stage as text) as stage,
    cast(coalesce(solution_type, 'unknown') as text) as solution_type,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from judged
