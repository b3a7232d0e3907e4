-- One row per item and stage that it has come at least as far as: the first day it stood there or further on.
-- shard: municipality_code
with far as (
    select
        item_id,
        municipality_code,
        coalesce(happened_date, known_date) as reached_date,
        case
            when to_stage in ('implemented', 'retired') then 5
            when to_stage = 'developed' then 4
            when to_stage = 'testing' then 3
            when to_stage in ('taken_up', 'stopped_learned') then 2
            else 1
        end as step
    from marts.stage_events
),

ladder as (
    select
        stage,
        step
    from
        (
            values
            ('captured', 1),
            ('taken_up', 2),
            ('testing', 3),
            ('developed', 4),
            ('implemented', 5)
        ) as listed (stage, step)
)

select
    far.item_id,
    far.municipality_code,
    cast(ladder.stage as text) as stage,
    min(far.reached_date) as reached_date
from far
inner join ladder
    on far.step >= ladder.step
group by far.item_id, far.municipality_code, ladder.stage
