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

judged as (
    select
        targets.measure,
        stage_waits.idea_id,
        stage_waits.captured_date,
        stage_waits.period,
        stage_waits.cutoff_on,
        stage_waits.entry_days,
        stage_waits.exit_days,
        stage_waits.event,
        stage_waits.is_reached,
        stage_waits.reason
    from marts.stage_waits
    join targets on stage_waits.stage = targets.stage
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
