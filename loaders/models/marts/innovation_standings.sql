-- One row per innovation, quarter since it was implemented and municipality that takes part in it: followed how long, and spread or not by the quarter's end.
-- gather
-- Spread is the first ordinary use in a municipality that received the innovation and never helped to develop it; that the use ended later
-- does not undo it. A use elsewhere that is dated before the innovation was implemented leaves no time to measure.
with
developers as (
    select distinct
        innovations.innovation_id,
        case_municipalities.municipality_code
    from marts.innovations
    join marts.case_municipalities on innovations.case_id = case_municipalities.case_id
    where case_municipalities.role in ('owner', 'co_developer')
),

spreads as (
    select
        adoptions.innovation_id,
        min(adoptions.in_use_date) as adopted_date
    from marts.adoptions
    join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    left join developers
        on adoptions.innovation_id = developers.innovation_id
        and adoptions.municipality_code = developers.municipality_code
    where adoptions.role = 'recipient'
        and adoptions.municipality_code <> innovations.municipality_code
        and developers.innovation_id is null
    group by adoptions.innovation_id
),

old as (
    select distinct
        innovations.innovation_id
    from marts.innovations
    join marts.idea_cases on innovations.case_id = idea_cases.case_id
    join marts.stage_events
        on idea_cases.idea_id = stage_events.item_id
        and innovations.implemented_date = stage_events.happened_date
    where stage_events.to_stage = 'implemented'
        and stage_events.is_delayed_entry
),

standings as (
    select
        innovations.innovation_id,
        innovations.case_id,
        innovations.municipality_code,
        innovations.implemented_date,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        old.innovation_id is not null as is_delayed_entry,
        case when spreads.adopted_date <= calendar_quarters.cutoff_on then spreads.adopted_date end as adopted_date
    from marts.innovations
    join marts.calendar_quarters on innovations.implemented_date <= calendar_quarters.cutoff_on
    left join spreads on innovations.innovation_id = spreads.innovation_id
    left join old on innovations.innovation_id = old.innovation_id
),

placed as (
    select innovation_id, period, municipality_code
    from standings
    union
    select
        standings.innovation_id,
        standings.period,
        item_municipalities.municipality_code
    from standings
    join marts.item_municipalities
        on standings.case_id = item_municipalities.item_id
        and item_municipalities.valid_from <= standings.cutoff_on
        and coalesce(item_municipalities.valid_to > standings.cutoff_on, true)
)

select
    cast(standings.innovation_id as text) as innovation_id,
    cast(standings.period as text) as period,
    cast(placed.municipality_code as text) as municipality_code,
    cast(coalesce(cases.solution_type, 'unknown') as text) as solution_type,
    cast(coalesce(cases.radicality, 'unknown') as text) as radicality,
    cast(
        greatest(coalesce(standings.adopted_date, standings.cutoff_on) - standings.implemented_date, 0) as integer
    ) as exit_days,
    cast(case when standings.adopted_date is not null then 'spread' end as text) as event,
    cast(
        case
            when standings.is_delayed_entry then 'delayed_entry'
            when standings.adopted_date < standings.implemented_date then 'before_origin'
        end as text
    ) as reason
from standings
join placed
    on standings.innovation_id = placed.innovation_id
    and standings.period = placed.period
left join marts.cases on standings.case_id = cases.case_id
