-- One row per decision: what was decided, by when, whether it still waits, and the last thing that happened to its case since.
-- gather
with
since as (
    select distinct on (decisions.decision_id)
        decisions.decision_id,
        stage_events.to_stage,
        coalesce(stage_events.happened_date, stage_events.known_date) as happened_on
    from marts.decisions
    cross join marts.run
    join marts.stage_events on decisions.record_id = stage_events.item_id
    where coalesce(stage_events.happened_date, stage_events.known_date) > decisions.decided_on
        and coalesce(stage_events.happened_date, stage_events.known_date) <= run.as_of
    order by
        decisions.decision_id,
        happened_on desc nulls last,
        stage_events.to_stage
),

open_things as (
    select distinct decisions.decision_id
    from marts.decisions
    join published.attention
        on decisions.kind = attention.kind
        and coalesce(decisions.record_id = attention.record_id, true)
        and coalesce(decisions.municipality_code = attention.municipality_code, true)
)

select
    cast(decisions.decision_id as text) as decision_id,
    cast(decisions.decided_on as date) as decided_on,
    cast(decisions.edition as text) as edition,
    cast(decisions.kind as text) as kind,
    cast(decisions.record_id as text) as record_id,
    cast(decisions.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(decisions.decision as text) as decision,
    cast(decisions.owner_role as text) as owner_role,
    cast(decisions.due_on as date) as due_on,
    open_things.decision_id is not null as is_waiting,
    coalesce(decisions.due_on < run.as_of, false) as is_due,
    cast(since.to_stage as text) as to_stage,
    cast(since.happened_on as date) as happened_on,
    cast(row_number() over (order by decisions.decided_on desc nulls last, decisions.decision_id) as integer) as sort_order
from marts.decisions
cross join marts.run
left join marts.municipalities on decisions.municipality_code = municipalities.municipality_code
left join since on decisions.decision_id = since.decision_id
left join open_things on decisions.decision_id = open_things.decision_id
