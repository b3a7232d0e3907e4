-- One row per quarter and item that stands in an open stage on its last day: how long, and why it is stalled, if it is.
-- gather
-- The days of an item that was old in the first delivery are at least so many.
with
standing as (
    select
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        stage_spells.item_id,
        stage_spells.municipality_code,
        stage_spells.stage,
        stage_spells.entered_date,
        stage_spells.is_delayed_entry,
        cast(calendar_quarters.cutoff_on - stage_spells.entered_date as integer) as age_days,
        case
            when ideas.first_reply_date <= calendar_quarters.cutoff_on
                then greatest(stage_spells.entered_date, ideas.first_reply_date)
            else stage_spells.entered_date
        end as last_event_date
    from marts.stage_spells
    join marts.calendar_quarters
        on stage_spells.entered_date <= calendar_quarters.cutoff_on
        and coalesce(stage_spells.left_date > calendar_quarters.cutoff_on, true)
    left join marts.ideas on stage_spells.item_id = ideas.idea_id
    where stage_spells.stage in ('captured', 'taken_up', 'testing', 'developed')
)

select
    cast(standing.period as text) as period,
    cast(standing.item_id as text) as item_id,
    cast(standing.municipality_code as text) as municipality_code,
    cast(standing.stage as text) as stage,
    cast(standing.entered_date as date) as entered_date,
    standing.is_delayed_entry,
    cast(standing.age_days as integer) as age_days,
    cast(standing.last_event_date as date) as last_event_date,
    cast(stage_stay_quantiles.p50_days as integer) as p50_days,
    cast(stage_stay_quantiles.p85_days as integer) as p85_days,
    coalesce(standing.age_days > stage_stay_quantiles.p85_days, false) as is_older,
    standing.cutoff_on - standing.last_event_date >= flow_rules.silent_days as is_silent
from standing
cross join marts.flow_rules
left join marts.stage_stay_quantiles
    on standing.period = stage_stay_quantiles.period
    and standing.stage = stage_stay_quantiles.stage
