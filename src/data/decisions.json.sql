-- One row per decision of a steering group, with what has happened since
select
    decision_id,
    decided_on,
    edition,
    kind,
    record_id,
    municipality_code,
    municipality_name,
    decision,
    owner_role,
    due_on,
    is_waiting,
    is_due,
    to_stage,
    happened_on,
    sort_order
from published.decisions
order by sort_order
