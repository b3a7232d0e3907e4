-- One row per outcome that a hub has reported itself.
select
    list_row,
    hub_code,
    outcome,
    indicator_id,
    measure,
    cast(value as double) as value,
    value_text,
    unit,
    cast(period_from as date) as period_from,
    cast(period_to as date) as period_to,
    definition_note,
    source,
    flag
from reference.reported_outcomes
