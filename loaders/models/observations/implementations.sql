-- One row per quarter that a forecast is made of, first implementation near it, and municipality that took part in it.
-- gather
-- quarters_ago: 0 in the quarter itself, 1 in the one before, -1 in the one after. What happened up to the
-- quarter's end counts only if it was known when that quarter's figures were; what came after is the answer.
with
known_spells as (
    select
        stage_spells.item_id,
        stage_spells.municipality_code,
        stage_spells.event_number,
        stage_spells.stage,
        stage_spells.entered_date,
        stage_spells.is_delayed_entry,
        max(stage_events.known_date) over (
            partition by stage_spells.item_id order by stage_spells.event_number
        ) as known_date
    from marts.stage_spells
    join marts.stage_events
        on stage_spells.item_id = stage_events.item_id
        and stage_spells.event_number = stage_events.event_number
),

firsts as (
    select distinct on (item_id)
        item_id,
        municipality_code,
        entered_date,
        is_delayed_entry,
        known_date
    from known_spells
    where stage = 'implemented'
    order by item_id, event_number
),

numbered as (
    select
        period,
        starts_on,
        cutoff_on,
        row_number() over (order by starts_on) as place
    from marts.calendar_quarters
),

origins as (
    select period, cutoff_on, place
    from numbered
),

near as (
    select
        origins.period,
        origins.cutoff_on,
        firsts.item_id,
        firsts.municipality_code,
        firsts.entered_date,
        firsts.known_date,
        origins.place - numbered.place as quarters_ago
    from firsts
    join numbered on firsts.entered_date between numbered.starts_on and numbered.cutoff_on
    cross join origins
    cross join marts.flow_rules
    where not firsts.is_delayed_entry
        and origins.place - numbered.place < flow_rules.drawn_quarters
        and numbered.place - origins.place <= flow_rules.forecast_quarters
)

select
    cast(near.period as text) as period,
    cast(near.item_id as text) as item_id,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(near.quarters_ago as integer) as quarters_ago
from near
join marts.item_municipalities
    on near.item_id = item_municipalities.item_id
    and item_municipalities.valid_from <= near.entered_date
    and coalesce(item_municipalities.valid_to > near.entered_date, true)
left join marts.known_quarters
    on near.period = known_quarters.period
    and near.municipality_code = known_quarters.municipality_code
where near.quarters_ago < 0
    or near.known_date <= coalesce(known_quarters.known_on, near.cutoff_on)
