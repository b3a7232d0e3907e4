-- One row per time that an item was referred to another environment, and the day it came back, if it did.
-- shard: municipality_code
-- No export says to which environment, or whether it was accepted: those columns are null until one does.
select
    item_id,
    municipality_code,
    entered_date as sent_date,
    is_delayed_entry,
    cast(null as text) as environment,
    cast(null as date) as accepted_date,
    left_date as returned_date
from marts.stage_spells
where stage = 'referred'
