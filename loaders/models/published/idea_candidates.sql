-- One row per pair of ideas that a person has yet to decide on, most alike first, at most two hundred: numbers and municipalities, never texts.
-- gather
-- Ideas that have been merged stand for one: of their pairs with the same other the most alike is told, and none when one of them is decided.
with
decided as (
    select distinct pair_id
    from marts.idea_links
    where verdict is not null
),

undecided as (
    select distinct on (idea_links.pair_id)
        idea_links.idea_id,
        idea_links.other_idea_id,
        idea_links.municipality_code,
        idea_links.other_municipality_code,
        idea_links.likeness,
        idea_links.is_outdated
    from marts.idea_links
    left join decided on idea_links.pair_id = decided.pair_id
    where idea_links.is_undecided
        and decided.pair_id is null
        and idea_links.municipality_code <> idea_links.other_municipality_code
    order by idea_links.pair_id, idea_links.likeness desc nulls last, idea_links.idea_id, idea_links.other_idea_id
),

ranked as (
    select
        idea_id,
        other_idea_id,
        municipality_code,
        other_municipality_code,
        likeness,
        is_outdated,
        row_number() over (order by likeness desc nulls last, idea_id, other_idea_id) as place,
        count(*) over () as pair_count
    from undecided
),

others as (
    select municipality_code, name
    from marts.municipalities
)

select
    cast(ranked.place as integer) as place,
    cast(ranked.pair_count as integer) as pair_count,
    cast(ranked.idea_id as text) as idea_id,
    cast(ranked.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(ranked.other_idea_id as text) as other_idea_id,
    cast(ranked.other_municipality_code as text) as other_municipality_code,
    cast(others.name as text) as other_municipality_name,
    cast(ranked.likeness as double precision) as likeness,
    ranked.is_outdated
from ranked
left join marts.municipalities on ranked.municipality_code = municipalities.municipality_code
left join others on ranked.other_municipality_code = others.municipality_code
where ranked.place <= 200
