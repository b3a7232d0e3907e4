-- One row per contradiction between the sources, stored as given.
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
from reference.contradictions
