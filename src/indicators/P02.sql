-- One row per item, stage and day of entry, measure, quarter and participating municipality.
-- shard: municipality_code
with
entries as (
    select
        item_id,
        stage,
        entered_date,
        bool_and(is_delayed_entry) as is_delayed_entry
    from marts.stage_spells
    group by item_id, stage, entered_date
),

numbered as (
    select
        item_id,
        stage,
        entered_date,
        is_delayed_entry,
        row_number() over (partition by item_id, stage order by entered_date) as entry_number
    from entries
),

dated as (
    select
        numbered.item_id,
        numbered.stage,
        numbered.entered_date,
        numbered.is_delayed_entry,
        numbered.entry_number,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        ideas.solution_type,
        coalesce(ideas.is_merged, false) as is_merged
    from numbered
    join marts.calendar_quarters
        on numbered.entered_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    left join marts.ideas on numbered.item_id = ideas.idea_id
),

reached as (
    select
        stage_reaches.item_id,
        stage_reaches.stage,
        stage_reaches.reached_date,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        ideas.solution_type,
        coalesce(ideas.is_merged, false) as is_merged
    from marts.stage_reaches
    join marts.calendar_quarters on stage_reaches.reached_date <= calendar_quarters.cutoff_on
    left join marts.ideas on stage_reaches.item_id = ideas.idea_id
),

measured as (
    select
        'first_entries' as measure,
        item_id,
        stage,
        entered_date,
        period,
        cutoff_on,
        solution_type,
        case
            when is_merged then 'merged'
            when is_delayed_entry then 'delayed_entry'
            when entry_number > 1 then 're_entry'
        end as reason
    from dated
    union all
    select
        'first_entries_gross' as measure,
        item_id,
        stage,
        entered_date,
        period,
        cutoff_on,
        solution_type,
        case
            when is_delayed_entry then 'delayed_entry'
            when entry_number > 1 then 're_entry'
        end as reason
    from dated
    union all
    select
        'reached' as measure,
        item_id,
        stage,
        reached_date as entered_date,
        period,
        cutoff_on,
        solution_type,
        case when is_merged then 'merged' end as reason
    from reached
),

placed as (
    select
        measured.measure,
        measured.item_id,
        item_municipalities.municipality_code,
        measured.stage,
        measured.entered_date,
        measured.period,
        measured.solution_type,
        measured.reason
    from measured
    join marts.item_municipalities
        on measured.item_id = item_municipalities.item_id
        and item_municipalities.valid_from <= measured.cutoff_on
        and coalesce(item_municipalities.valid_to > measured.cutoff_on, true)
    where item_municipalities.is_owner
        or measured.stage <> 'captured'
        or measured.measure = 'reached'
)

select
    cast(measure as text) as measure,
    cast('entry' as text) as record_kind,
    cast(item_id || ':' || stage || ':' || cast(entered_date as text) as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(stage as text) as stage,
    cast(coalesce(solution_type, 'unknown') as text) as solution_type,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from placed
