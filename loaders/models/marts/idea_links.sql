-- One row per pair of ideas that may be the same: how alike their texts are, and what a person has decided of these texts.
-- gather
-- pair_id is the two ideas that remain after merges; of a pair that is merged, the two that it was.
with newest as (
    select distinct on (idea_id, other_idea_id)
        idea_id,
        other_idea_id,
        verdict,
        decided_by,
        decided_date,
        texts_hash
    from staging.idea_verdicts
    order by
        idea_id,
        other_idea_id,
        version desc nulls last
),

own as (
    select
        idea_id as own_id,
        municipality_code as own_code,
        root_idea_id as own_root_id,
        coalesce(captured_date, known_date) as own_date
    from marts.ideas
),

other as (
    select
        idea_id as other_id,
        municipality_code as other_code,
        root_idea_id as other_root_id,
        coalesce(captured_date, known_date) as other_date
    from marts.ideas
),

judged as (
    select
        staging.idea_pairs.idea_id,
        staging.idea_pairs.other_idea_id,
        own.own_code as municipality_code,
        other.other_code as other_municipality_code,
        own.own_root_id as root_idea_id,
        other.other_root_id as other_root_idea_id,
        own.own_root_id = other.other_root_id as is_merged,
        greatest(own.own_date, other.other_date) as arisen_date,
        staging.idea_pairs.likeness,
        staging.idea_pairs.is_candidate,
        newest.verdict is not null and newest.texts_hash <> staging.idea_pairs.texts_hash as is_outdated,
        newest.verdict as newest_verdict,
        newest.decided_by,
        newest.decided_date
    from staging.idea_pairs
    inner join own
        on staging.idea_pairs.idea_id = own.own_id
    inner join other
        on staging.idea_pairs.other_idea_id = other.other_id
    left join newest
        on staging.idea_pairs.idea_id = newest.idea_id
            and staging.idea_pairs.other_idea_id = newest.other_idea_id
)

select
    idea_id,
    other_idea_id,
    municipality_code,
    other_municipality_code,
    root_idea_id,
    other_root_idea_id,
    is_merged,
    case
        when is_merged then idea_id || ':' || other_idea_id
        else least(root_idea_id, other_root_idea_id) || ':' || greatest(root_idea_id, other_root_idea_id)
    end as pair_id,
    case when is_merged then idea_id else least(root_idea_id, other_root_idea_id) end as item_id,
    case when is_merged then other_idea_id else greatest(root_idea_id, other_root_idea_id) end as other_item_id,
    arisen_date,
    cast('texts' as text) as method,
    cast(likeness as double precision) as likeness,
    is_candidate,
    case when not is_outdated then newest_verdict end as verdict,
    case
        when is_outdated then null
        when newest_verdict = 'same' then 'duplicate'
        when newest_verdict = 'related' then 'similar'
    end as kind,
    case when not is_outdated then decided_by end as decided_by,
    case when not is_outdated then decided_date end as decided_date,
    is_outdated,
    is_candidate and not is_merged and (newest_verdict is null or is_outdated) as is_undecided
from judged
