-- One row per idea, quarter and participating municipality: how long until it was in use, had ended or the quarter ended.
-- shard: municipality_code
with
implemented as (
    select
        item_id,
        min(reached_date) as reached_date
    from marts.stage_reaches
    where stage = 'implemented'
    group by item_id
),

timed as (
    select
        idea_standings.idea_id,
        idea_standings.period,
        idea_standings.cutoff_on,
        idea_standings.is_merged,
        idea_standings.entry_days,
        greatest(
            coalesce(implemented.reached_date, idea_standings.end_date, idea_standings.cutoff_on)
            - idea_standings.captured_date,
            0
        ) as exit_days,
        case when implemented.reached_date is not null then 'implemented' else idea_standings.end_stage end as event
    from marts.idea_standings
    left join implemented
        on idea_standings.idea_id = implemented.item_id
        and idea_standings.cutoff_on >= implemented.reached_date
),

judged as (
    select
        idea_id,
        period,
        cutoff_on,
        entry_days,
        exit_days,
        event,
        case
            when is_merged then 'merged'
            when entry_days > 0 and exit_days <= entry_days then 'delayed_entry'
        end as reason
    from timed
)

select
    cast('p10' as text) as measure,
    cast('idea' as text) as record_kind,
    cast(judged.idea_id as text) as record_id,
    cast(judged.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(coalesce(ideas.solution_type, 'unknown') as text) as solution_type,
    cast(coalesce(ideas.radicality, 'unknown') as text) as radicality,
    cast(
        case
            when judged.reason is not null then 'excluded'
            when judged.event = 'implemented' then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(judged.reason as text) as reason,
    cast(judged.exit_days as double precision) as value,
    cast(judged.entry_days as integer) as entry_days,
    cast(judged.exit_days as integer) as exit_days,
    cast(judged.event as text) as event
from judged
join marts.ideas on judged.idea_id = ideas.idea_id
join marts.item_municipalities
    on judged.idea_id = item_municipalities.item_id
    and item_municipalities.valid_from <= judged.cutoff_on
    and coalesce(item_municipalities.valid_to > judged.cutoff_on, true)
