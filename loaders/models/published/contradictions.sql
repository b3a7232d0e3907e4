-- One row per contradiction between the sources, as given.
-- gather
select
    cast(contradiction_id as text) as contradiction_id,
    cast(subject as text) as subject,
    cast(hub_code as text) as hub_code,
    cast(claim_a as text) as claim_a,
    cast(source_a as text) as source_a,
    cast(claim_b as text) as claim_b,
    cast(source_b as text) as source_b,
    cast(how_shown as text) as how_shown,
    cast(source as text) as source
from marts.contradictions
