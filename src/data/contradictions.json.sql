-- One row per contradiction between sources
select
    contradiction_id,
    subject,
    hub_code,
    claim_a,
    source_a,
    claim_b,
    source_b,
    how_shown,
    source
from published.contradictions
order by contradiction_id
