-- One row per idea whose stage has another date than in the delivery before: mended, or left and entered again unseen.
-- shard: municipality_code
with deliveries as (
    select
        item_id,
        municipality_code,
        stage_key,
        stage_date,
        delivery_date,
        lag(stage_key) over item as stage_key_before,
        lag(stage_date) over item as stage_date_before,
        lag(delivery_date) over item as delivery_date_before
    from staging.ideabox
    window item as (partition by item_id order by delivery_date, file_id, row_number)
)

select
    case
        when stage_date > delivery_date_before then 'stage_entered_again_unseen'
        else 'stage_date_changed'
    end as rule,
    municipality_code,
    item_id as record_id,
    case
        when stage_date > delivery_date_before
            then 'Steget är detsamma som i leveransen ' || cast(delivery_date_before as text)
            || ' men daterat därefter (' || cast(stage_date as text)
            || '): idén har lämnat det och kommit tillbaka utan att det syns. Det första datumet gäller.'
        else 'Stegdatum är ändrat från ' || cast(stage_date_before as text) || ' till '
            || cast(stage_date as text) || ' i leveransen ' || cast(delivery_date as text)
            || '. Det nya gäller.'
    end as message
from deliveries
where stage_key = stage_key_before and stage_date <> stage_date_before
