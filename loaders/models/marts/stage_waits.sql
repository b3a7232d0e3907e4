-- One row per idea, stage that it may come to and quarter: how long until it was reached or the idea had ended.
-- gather
-- Reached counts as on the quarter's last day; a wait that was over before the idea came to be known was not followed.
with
stages as (
    select stage
    from (values ('testing'), ('developed'), ('implemented')) as listed (stage)
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
        stages.stage,
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
        case when reached.reached_date is not null then stages.stage else idea_standings.end_stage end as event,
        reached.reached_date is not null as is_reached
    from marts.idea_standings
    cross join stages
    left join reached
        on idea_standings.idea_id = reached.item_id
        and stages.stage = reached.stage
        and idea_standings.cutoff_on >= reached.reached_date
)

select
    cast(idea_id as text) as idea_id,
    cast(stage as text) as stage,
    cast(period as text) as period,
    cast(cutoff_on as date) as cutoff_on,
    cast(captured_date as date) as captured_date,
    cast(entry_days as integer) as entry_days,
    cast(exit_days as integer) as exit_days,
    cast(event as text) as event,
    cast(is_reached as boolean) as is_reached,
    cast(
        case
            when is_merged then 'merged'
            when entry_days > 0 and exit_days <= entry_days then 'delayed_entry'
        end as text
    ) as reason
from timed
