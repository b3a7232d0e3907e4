-- One row per verdict on a pair of ideas, every version of it; the lesser id first.
select
    least(idea_id, other_idea_id) as idea_id,
    greatest(idea_id, other_idea_id) as other_idea_id,
    cast(version as integer) as version,
    verdict,
    decided_by,
    cast(decided_on as date) as decided_date,
    reason,
    texts_hash
from reference.idea_verdicts
