-- One row per idea; a task or card without an idea number is an idea of its own.
-- gather
select
    idea_versions.idea_id,
    idea_versions.municipality_code,
    idea_versions.captured_date,
    idea_versions.unit_name,
    idea_versions.operating_area,
    coalesce(idea_versions.origin, 'unknown') as origin,
    coalesce(idea_versions.channel, 'unknown') as channel,
    idea_versions.challenge,
    idea_roots.root_idea_id,
    idea_roots.root_idea_id <> idea_versions.idea_id as is_merged,
    coalesce(idea_versions.solution_type, 'unknown') as solution_type,
    coalesce(idea_versions.radicality, 'unknown') as radicality,
    idea_versions.is_digital,
    idea_versions.first_reply_date,
    idea_versions.source,
    idea_versions.known_date,
    idea_versions.file_id,
    idea_versions.sheet,
    idea_versions.row_number
from marts.idea_versions
inner join marts.idea_roots
    on idea_versions.idea_id = idea_roots.idea_id
