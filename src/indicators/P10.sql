-- One row per idea, measure, quarter and participating municipality: where an idea of at least a year stands, and closed ideas' active time.
-- gather
-- No export tells active days from waiting ones, so no closed idea has a flow efficiency.
with
standing as (
    select
        stage_spells.item_id,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        coalesce(ideas.solution_type, 'unknown') as solution_type,
        ideas.is_merged,
        case
            when stage_spells.stage in ('captured', 'taken_up', 'testing', 'developed') then 'open'
            else stage_spells.stage
        end as outcome
    from marts.ideas
    join marts.calendar_quarters
        on cast(ideas.captured_date + interval '12 months' as date) <= calendar_quarters.cutoff_on
    join marts.stage_spells
        on ideas.idea_id = stage_spells.item_id
        and stage_spells.entered_date <= calendar_quarters.cutoff_on
        and coalesce(stage_spells.left_date > calendar_quarters.cutoff_on, true)
),

closings as (
    select
        stage_spells.item_id,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        coalesce(ideas.solution_type, 'unknown') as solution_type,
        stage_spells.stage as outcome
    from marts.stage_spells
    join marts.calendar_quarters
        on stage_spells.entered_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    left join marts.ideas on stage_spells.item_id = ideas.idea_id
    where stage_spells.stage not in ('captured', 'taken_up', 'testing', 'developed', 'paused')
),

measured as (
    select
        'outcome' as measure,
        item_id,
        period,
        cutoff_on,
        outcome,
        case when is_merged then 'merged' end as reason
    from standing
    union all
    select
        'outcome_' || solution_type as measure,
        item_id,
        period,
        cutoff_on,
        outcome,
        case when is_merged then 'merged' end as reason
    from standing
    union
    select
        'flow_efficiency' as measure,
        item_id,
        period,
        cutoff_on,
        outcome,
        'not_in_exports' as reason
    from closings
)

select
    cast(measured.measure as text) as measure,
    cast('item' as text) as record_kind,
    cast(
        case when measured.measure = 'flow_efficiency' then measured.item_id || ':' || measured.outcome else measured.item_id end
        as text
    ) as record_id,
    cast(measured.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(measured.outcome as text) as outcome,
    cast(case when measured.reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(measured.reason as text) as reason,
    cast(1 as double precision) as value
from measured
join marts.item_municipalities
    on measured.item_id = item_municipalities.item_id
    and item_municipalities.valid_from <= measured.cutoff_on
    and coalesce(item_municipalities.valid_to > measured.cutoff_on, true)
