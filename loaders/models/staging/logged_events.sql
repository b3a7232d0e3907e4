-- One row per stage event in each delivery of a case system's log.
select
    file_id,
    sheet,
    row_number,
    source,
    municipality_code,
    delivery_date,
    event_id,
    municipality_code || '-' || idea_number as item_id,
    from_stage,
    lower(regexp_replace(nfc_normalize(from_stage), '\s+', '', 'g')) as from_stage_key,
    to_stage,
    lower(regexp_replace(nfc_normalize(to_stage), '\s+', '', 'g')) as to_stage_key,
    happened_date
from raw.logged_events
