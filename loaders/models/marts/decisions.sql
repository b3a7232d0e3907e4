-- One row per decision of a steering group, with what it is about.
-- gather
select
    list_row,
    decision_id,
    decided_on,
    edition,
    kind,
    record_id,
    municipality_code,
    decision,
    owner_role,
    due_on,
    source,
    note
from staging.decisions
