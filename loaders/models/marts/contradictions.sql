-- One row per contradiction between the documents, shown as given.
-- gather
select
    list_row,
    contradiction_id,
    subject,
    hub_code,
    claim_a,
    source_a,
    claim_b,
    source_b,
    how_shown,
    source
from staging.contradictions
