-- One row per idea; a task or card without an idea number is an idea of its own.
-- gather
select
    marts.idea_versions.idea_id,
    marts.idea_versions.municipality_code,
    marts.idea_versions.captured_date,
    marts.idea_versions.unit_name,
    marts.idea_versions.operating_area,
    coalesce(marts.idea_versions.origin, 'unknown') as origin,
    coalesce(marts.idea_versions.channel, 'unknown') as channel,
    marts.idea_versions.challenge,
    marts.idea_roots.root_idea_id,
    marts.idea_roots.root_idea_id <> marts.idea_versions.idea_id as is_merged,
    coalesce(marts.idea_versions.solution_type, 'unknown') as solution_type,
    coalesce(marts.idea_versions.radicality, 'unknown') as radicality,
    marts.idea_versions.is_digital,
    marts.idea_versions.first_reply_date,
    marts.idea_versions.source,
    marts.idea_versions.known_date,
    marts.idea_versions.file_id,
    marts.idea_versions.row_number
from marts.idea_versions
inner join marts.idea_roots
    on marts.idea_versions.idea_id = marts.idea_roots.idea_id
