-- One row per item and stage whose date differs between deliveries of the same list.
-- gather
with dates as (
    select
        item_id,
        municipality_code,
        stage_key,
        min(stage_date) as first_date,
        max(stage_date) as last_date
    from staging.ideabox
    where stage_date is not null
    group by item_id, municipality_code, stage_key
)

select
    'stage_date_changed' as rule,
    municipality_code,
    item_id as record_id,
    'Stegdatum är ' || cast(first_date as text) || ' i en leverans och '
    || cast(last_date as text) || ' i en annan; den senaste gäller.' as message
from dates
where first_date <> last_date
