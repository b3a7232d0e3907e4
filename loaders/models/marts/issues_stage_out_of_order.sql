-- One row per entry to a stage that is dated before the entry it follows.
-- gather
with ordered as (
    select
        item_id,
        municipality_code,
        to_stage,
        happened_date,
        lag(happened_date) over (partition by item_id order by event_number) as happened_before_date
    from marts.stage_events
)

select
    'stage_out_of_order' as rule,
    municipality_code,
    item_id as record_id,
    'Stegbytet till ' || to_stage || ' är daterat ' || cast(happened_date as text)
    || ', före det föregående steget (' || cast(happened_before_date as text) || ').' as message
from ordered
where happened_date < happened_before_date
