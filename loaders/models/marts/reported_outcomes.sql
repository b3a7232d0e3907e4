-- One row per outcome that a hub has reported itself; never mixed with computed figures.
-- gather
select
    list_row,
    hub_code,
    outcome,
    indicator_id,
    measure,
    value,
    value_text,
    unit,
    period_from,
    period_to,
    definition_note,
    source,
    flag
from staging.reported_outcomes
