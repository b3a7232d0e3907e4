-- One row per quarter, stay in an open stage during the four quarters up to it, and participating municipality.
-- gather
-- What the quarter's own figures showed when they came: nothing that happened or was known later.
-- stage 'all' with event 0 is an item's whole way: its days in all open stages, pauses left out.
-- A stay that was old in the first delivery has no known start, so neither it nor that item's way is here.
with
windows as (
    select
        period,
        cutoff_on,
        lag(starts_on, 3) over (order by starts_on) as opens_on
    from marts.calendar_quarters
),

known_spells as (
    select
        stage_spells.item_id,
        stage_spells.municipality_code,
        stage_spells.event_number,
        stage_spells.stage,
        stage_spells.entered_date,
        stage_spells.left_date,
        stage_spells.is_delayed_entry,
        max(stage_events.known_date) over (
            partition by stage_spells.item_id order by stage_spells.event_number
        ) as entry_known_date,
        max(stage_events.known_date) over (
            partition by stage_spells.item_id order by stage_spells.event_number
            rows between unbounded preceding and 1 following
        ) as exit_known_date
    from marts.stage_spells
    left join marts.stage_events
        on stage_spells.item_id = stage_events.item_id
        and stage_spells.event_number = stage_events.event_number
),

stays as (
    select
        windows.period,
        windows.opens_on,
        windows.cutoff_on,
        known_spells.item_id,
        known_spells.event_number,
        known_spells.stage,
        known_spells.entered_date,
        case
            when known_spells.left_date <= windows.cutoff_on
                and known_spells.exit_known_date <= coalesce(known_quarters.known_on, windows.cutoff_on)
                then known_spells.left_date
        end as left_date,
        known_spells.is_delayed_entry
    from known_spells
    join windows on known_spells.entered_date <= windows.cutoff_on
    left join marts.known_quarters
        on windows.period = known_quarters.period
        and known_spells.municipality_code = known_quarters.municipality_code
    where windows.opens_on is not null
        and known_spells.entry_known_date <= coalesce(known_quarters.known_on, windows.cutoff_on)
),

measured as (
    select
        period,
        opens_on,
        cutoff_on,
        item_id,
        event_number,
        stage,
        left_date,
        coalesce(left_date, cutoff_on + 1) - entered_date as stay_days,
        greatest(coalesce(left_date, cutoff_on + 1) - greatest(entered_date, opens_on), 0) as stock_days
    from stays
    where stage in ('captured', 'taken_up', 'testing', 'developed')
        and not is_delayed_entry
),

outcomes as (
    select
        period,
        item_id,
        max(case when stage in ('captured', 'taken_up', 'testing', 'developed', 'paused') then left_date end) as left_date,
        bool_or(
            stage in ('captured', 'taken_up', 'testing', 'developed', 'paused') and left_date is null
        ) as is_open,
        bool_or(is_delayed_entry) as is_delayed
    from stays
    group by period, item_id
),

ways as (
    select
        measured.period,
        measured.opens_on,
        measured.cutoff_on,
        measured.item_id,
        0 as event_number,
        'all' as stage,
        case when not outcomes.is_open then outcomes.left_date end as left_date,
        sum(measured.stay_days) as stay_days,
        sum(measured.stock_days) as stock_days
    from measured
    join outcomes
        on measured.period = outcomes.period
        and measured.item_id = outcomes.item_id
    where not outcomes.is_delayed
    group by
        measured.period,
        measured.opens_on,
        measured.cutoff_on,
        measured.item_id,
        outcomes.is_open,
        outcomes.left_date
),

together as (
    select period, opens_on, cutoff_on, item_id, event_number, stage, left_date, stay_days, stock_days
    from measured
    union all
    select period, opens_on, cutoff_on, item_id, event_number, stage, left_date, stay_days, stock_days
    from ways
)

select
    cast(together.period as text) as period,
    cast(together.cutoff_on + 1 - together.opens_on as integer) as window_days,
    cast(together.item_id as text) as item_id,
    cast(together.event_number as integer) as event_number,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(together.stage as text) as stage,
    cast(together.stock_days as integer) as stock_days,
    cast(case when together.left_date >= together.opens_on then together.stay_days end as integer) as finished_days
from together
join marts.item_municipalities
    on together.item_id = item_municipalities.item_id
    and item_municipalities.valid_from <= together.cutoff_on
    and coalesce(item_municipalities.valid_to > together.cutoff_on, true)
where together.stock_days > 0 or together.left_date >= together.opens_on
