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
)

select
    cast(targets.measure as text) as measure,
    cast('idea' as text) as record_kind,
    cast(stage_waits.idea_id as text) as record_id,
    cast(stage_waits.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(
        cast(cast(extract(year from stage_waits.captured_date) as integer) as text)
        || case when extract(month from stage_waits.captured_date) <= 6 then 'H1' else 'H2' end
        as text
    ) as cohort,
    cast(coalesce(ideas.origin, 'unknown') as text) as origin,
    cast(coalesce(idea_codings.coding, 'unknown') as text) as coding,
    cast(
        case
            when stage_waits.reason is not null then 'excluded'
            when stage_waits.is_reached then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(stage_waits.reason as text) as reason,
    cast(stage_waits.exit_days as double precision) as value,
    cast(stage_waits.entry_days as integer) as entry_days,
    cast(stage_waits.exit_days as integer) as exit_days,
    cast(stage_waits.event as text) as event
from marts.stage_waits
join targets on stage_waits.stage = targets.stage
join marts.ideas on stage_waits.idea_id = ideas.idea_id
left join marts.idea_codings on stage_waits.idea_id = idea_codings.idea_id
join marts.item_municipalities
    on stage_waits.idea_id = item_municipalities.item_id
    and item_municipalities.valid_from <= stage_waits.cutoff_on
    and coalesce(item_municipalities.valid_to > stage_waits.cutoff_on, true)
