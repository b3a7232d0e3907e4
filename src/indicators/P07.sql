-- One row per stay of an item in a stage that began in the eight quarters, quarter and participating municipality.
-- shard: municipality_code
with
stays as (
    select
        item_id,
        stage,
        entered_date,
        case when bool_and(left_date is not null) then max(left_date) end as left_date,
        bool_or(is_delayed_entry) as is_delayed_entry
    from marts.stage_spells
    group by item_id, stage, entered_date
),

begun as (
    select
        stays.item_id,
        stays.stage,
        stays.entered_date,
        stays.is_delayed_entry,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        case when stays.left_date <= calendar_quarters.cutoff_on then stays.left_date end as left_date,
        case
            when stays.stage = 'captured' and stays.entered_date = idea_standings.captured_date then idea_standings.entry_days
            else 0
        end as entry_days,
        ideas.solution_type
    from stays
    join marts.calendar_quarters
        on stays.entered_date > cast(calendar_quarters.ends_on - interval '2 years' as date)
        and stays.entered_date <= calendar_quarters.cutoff_on
    left join marts.ideas on stays.item_id = ideas.idea_id
    left join marts.idea_standings
        on stays.item_id = idea_standings.idea_id
        and calendar_quarters.period = idea_standings.period
),

timed as (
    select
        item_id,
        stage,
        entered_date,
        period,
        cutoff_on,
        solution_type,
        is_delayed_entry,
        entry_days,
        coalesce(left_date, cutoff_on) - entered_date as exit_days,
        case when left_date is not null then 'left' end as event
    from begun
),

judged as (
    select
        item_id,
        stage,
        entered_date,
        period,
        cutoff_on,
        solution_type,
        entry_days,
        exit_days,
        event,
        case
            when stage in ('implemented', 'paused', 'merged') then stage
            when stage not in ('captured', 'taken_up', 'testing', 'developed') then 'ended'
            when is_delayed_entry then 'delayed_entry'
            when entry_days > 0 and exit_days <= entry_days then 'delayed_entry'
        end as reason
    from timed
)

select
    cast('p50' as text) as measure,
    cast('stay' as text) as record_kind,
    cast(judged.item_id || ':' || judged.stage || ':' || cast(judged.entered_date as text) as text) as record_id,
    cast(judged.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(judged.stage as text) as stage,
    cast(coalesce(judged.solution_type, 'unknown') as text) as solution_type,
    cast(
        case
            when judged.reason is not null then 'excluded'
            when judged.event is not null then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(judged.reason as text) as reason,
    cast(judged.exit_days as double precision) as value,
    cast(judged.entry_days as integer) as entry_days,
    cast(judged.exit_days as integer) as exit_days,
    cast(judged.event as text) as event
from judged
join marts.item_municipalities
    on judged.item_id = item_municipalities.item_id
    and item_municipalities.valid_from <= judged.cutoff_on
    and coalesce(item_municipalities.valid_to > judged.entered_date, true)
