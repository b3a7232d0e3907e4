-- One row per hub and outcome: what was reported beside what is computed
select
    hub_code,
    hub_name,
    outcome,
    indicator_id,
    measure,
    unit,
    reported,
    reported_text,
    definition_note,
    period_from,
    period_to,
    source,
    flag,
    computed,
    computed_status,
    computed_period,
    reported_municipalities,
    expected_municipalities,
    sort_order
from published.outcomes
order by sort_order, hub_code, outcome
