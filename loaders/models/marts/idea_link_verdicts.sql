-- One row per verdict on a pair's texts as they are now: the day from which it holds, and the day on which the next was given.
-- gather
with versions as (
    select
        idea_id,
        other_idea_id,
        version,
        verdict,
        decided_by,
        texts_hash,
        decided_date as valid_from,
        lead(decided_date) over (
            partition by idea_id, other_idea_id
            order by version
        ) as valid_to
    from staging.idea_verdicts
)

select
    versions.idea_id,
    versions.other_idea_id,
    versions.version,
    versions.verdict,
    versions.decided_by,
    versions.valid_from,
    versions.valid_to
from versions
inner join staging.idea_pairs
    on versions.idea_id = staging.idea_pairs.idea_id
        and versions.other_idea_id = staging.idea_pairs.other_idea_id
        and versions.texts_hash = staging.idea_pairs.texts_hash
