-- One row per idea that says it was merged, and the idea that it names where there is one.
-- gather
with named as (
    select
        idea_id,
        municipality_code,
        merged_into
    from marts.idea_versions
    where merged_into is not null
),

own as (
    select idea_id as own_id
    from marts.idea_versions
),

other as (
    select idea_id as other_id
    from marts.idea_versions
)

select
    named.idea_id,
    named.municipality_code,
    named.merged_into,
    coalesce(own.own_id, other.other_id) as target_id
from named
left join own
    on named.municipality_code || '-' || named.merged_into = own.own_id
left join other
    on named.merged_into = other.other_id
