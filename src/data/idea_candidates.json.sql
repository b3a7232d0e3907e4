-- One row per pair of ideas that may be the same and that nobody has decided on
select
    place,
    pair_count,
    idea_id,
    municipality_code,
    municipality_name,
    other_idea_id,
    other_municipality_code,
    other_municipality_name,
    likeness,
    is_outdated
from published.idea_candidates
order by place
