-- One row per pair of ideas whose texts are alike, or that somebody has judged; the lesser id first.
select
    idea_id,
    other_idea_id,
    likeness,
    is_candidate,
    shared_terms,
    texts_hash
from raw.idea_pairs
