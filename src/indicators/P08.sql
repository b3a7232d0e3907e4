-- One row per idea, stage to be reached, quarter and participating municipality: how long until it was reached or the idea had ended.
-- shard: municipality_code
with
targets as (
    select
        measure,
        stage
    from
        (
            values
            ('testing_12', 'testing'),
            ('developed_12', 'developed'),
            ('implemented_12', 'implemented')
        ) as listed (measure, stage)
),

reached as (
    select
        item_id,
        stage,
        min(reached_date) as reached_date
    from marts.stage_reaches
    group by item_id, stage
),

timed as (
    select
        targets.measure,
        idea_standings.idea_id,
        idea_standings.captured_date,
        idea_standings.period,
        idea_standings.cutoff_on,
        idea_standings.is_merged,
        idea_standings.entry_days,
        greatest(
            coalesce(reached.reached_date, idea_standings.end_date, idea_standings.cutoff_on)
            - idea_standings.captured_date,
            0
        ) as exit_days,
        case when reached.reached_date is not null then targets.stage else idea_standings.end_stage end as event,
        reached.reached_date is not null as is_reached
    from marts.idea_standings
    cross join targets
    left join reached
        on idea_standings.idea_id = reached.item_id
        and targets.stage = reached.stage
        and idea_standings.cutoff_on >= reached.reached_date
),

judged as (
    select
        measure,
        idea_id,
        captured_date,
        period,
        cutoff_on,
        entry_days,
        exit_days,
        event,
        is_reached,
        case
            when is_merged then 'merged'
            when entry_days > 0 and exit_days <= entry_days then 'delayed_entry'
        end as reason
    from timed
)

select
    cast(judged.measure as text) as measure,
    cast('idea' as text) as record_kind,
    cast(judged.idea_id as text) as record_id,
    cast(judged.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(
        cast(cast(extract(year from judged.captured_date) as integer) as text)
        || case when extract(month from judged.captured_date) <= 6 then 'H1' else 'H2' end
        as text
    ) as cohort,
    cast(coalesce(ideas.origin, 'unknown') as text) as origin,
    cast(coalesce(idea_codings.coding, 'unknown') as text) as coding,
    cast(
        case
            when judged.reason is not null then 'excluded'
            when judged.is_reached then 'numerator'
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
left join marts.idea_codings on judged.idea_id = idea_codings.idea_id
join marts.item_municipalities
    on judged.idea_id = item_municipalities.item_id
    and item_municipalities.valid_from <= judged.cutoff_on
    and coalesce(item_municipalities.valid_to > judged.cutoff_on, true)
