-- One row per contradiction between the documents that facts are taken from.
-- gather
select
    'contradiction' as rule,
    cast(null as text) as municipality_code,
    contradiction_id as record_id,
    subject || ': ' || claim_a || ' (' || source_a || '), ' || claim_b || ' (' || source_b || ').' as message
from marts.contradictions
