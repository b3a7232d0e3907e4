-- One row per decision of a steering group.
select
    list_row,
    decision_id,
    cast(decided_on as date) as decided_on,
    edition,
    kind,
    record_id,
    municipality_code,
    decision,
    owner_role,
    cast(due_on as date) as due_on,
    source,
    note
from reference.decisions
