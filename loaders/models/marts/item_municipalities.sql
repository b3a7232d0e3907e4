-- One row per item and municipality that works on it: its own from the start, others of a joint case while they take part.
-- gather
-- A merged idea stays with its own municipality: the others take part in the case it was merged into.
select
    ideas.idea_id as item_id,
    ideas.municipality_code,
    true as is_owner,
    date '1900-01-01' as valid_from,
    cast(null as date) as valid_to
from marts.ideas
union
select
    ideas.idea_id as item_id,
    case_municipalities.municipality_code,
    false as is_owner,
    case_municipalities.valid_from,
    case_municipalities.valid_to
from marts.ideas
inner join marts.case_municipalities
    on ideas.idea_id = case_municipalities.case_id
where not ideas.is_merged
    and case_municipalities.municipality_code <> ideas.municipality_code
