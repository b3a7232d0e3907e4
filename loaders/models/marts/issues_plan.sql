-- One row per activity of a plan whose end is flagged as contradicting the text.
-- gather
select
    'plan_flag' as rule,
    cast(null as text) as municipality_code,
    hub_code || ' ' || cast(activity_number as text) as record_id,
    'Aktiviteten ' || name_sv || ' är flaggad i planen: ' || coalesce(note, flag) as message
from marts.plan_activities
where flag is not null
