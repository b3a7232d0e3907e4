-- One row per card whose moves do not meet: something happened that no delivery tells.
-- gather
select
    'history_gap' as rule,
    municipality_code,
    item_id as record_id,
    'Kortet bytte steg till ' || stage || ' mellan ' || cast(earliest_date as text) || ' och '
    || cast(latest_date as text) || ' utan att historiken visar när.' as message
from marts.stage_changes
where source = 'trello' and evidence = 'snapshot_diff' and not is_delayed_entry
