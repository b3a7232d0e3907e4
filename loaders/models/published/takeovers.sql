-- One row per municipality and innovation that it could take over: it answers a challenge of its open ideas, a neighbour uses it, and itself it neither developed it nor ever decided on it.
-- gather
-- Neighbours belong to the same hub or the same county. Challenges are free words: those named by few ideas are never told.
with
words as (
    select
        ideas.idea_id,
        ideas.municipality_code,
        unnest(string_to_array(ideas.challenge, ';')) as word
    from marts.ideas
    where ideas.challenge is not null
),

named as (
    select distinct idea_id, municipality_code, trim(word) as challenge
    from words
    where trim(word) <> ''
),

common as (
    select named.challenge
    from named
    cross join marts.thresholds
    where thresholds.threshold = 'persons'
    group by named.challenge, thresholds.value
    having count(*) >= thresholds.value
),

standing as (
    select stage_spells.item_id
    from marts.stage_spells
    join marts.ideas on stage_spells.item_id = ideas.idea_id
    where stage_spells.left_date is null
        and stage_spells.next_stage is null
        and stage_spells.stage in ('captured', 'taken_up', 'testing', 'developed', 'paused')
        and not ideas.is_merged
),

wanted as (
    select
        item_municipalities.municipality_code,
        named.challenge,
        count(*) as open_count
    from standing
    join named on standing.item_id = named.idea_id
    join common on named.challenge = common.challenge
    join marts.item_municipalities on standing.item_id = item_municipalities.item_id
    cross join marts.run
    where item_municipalities.valid_from <= run.as_of
        and coalesce(item_municipalities.valid_to > run.as_of, true)
    group by item_municipalities.municipality_code, named.challenge
),

answers as (
    select distinct
        innovations.innovation_id,
        named.challenge
    from marts.innovations
    join marts.idea_cases on innovations.case_id = idea_cases.case_id
    join named on idea_cases.idea_id = named.idea_id
    cross join marts.run
    where innovations.implemented_date <= run.as_of
),

places as (
    select distinct 'hub ' || hub_members.hub_code as place, true as is_hub, hub_members.municipality_code
    from marts.hub_members
    cross join marts.run
    where hub_members.valid_from <= run.as_of
        and coalesce(hub_members.valid_to > run.as_of, true)
    union
    select 'county ' || county_code as place, false as is_hub, municipality_code
    from marts.municipalities
    where county_code is not null
),

neighbour_places as (
    select place, municipality_code as neighbour_code
    from places
),

neighbours as (
    select
        places.municipality_code,
        neighbour_places.neighbour_code,
        bool_or(places.is_hub) as is_same_hub
    from places
    join neighbour_places on places.place = neighbour_places.place
    where places.municipality_code <> neighbour_places.neighbour_code
    group by places.municipality_code, neighbour_places.neighbour_code
),

users as (
    select
        neighbours.municipality_code,
        adoptions.innovation_id,
        count(*) as user_count,
        count(*) filter (where neighbours.is_same_hub) as hub_user_count,
        string_agg(adoptions.municipality_code, ' ' order by adoptions.municipality_code) as user_codes
    from neighbours
    join published.adoptions on neighbours.neighbour_code = adoptions.municipality_code
    where adoptions.state = 'in_use'
    group by neighbours.municipality_code, adoptions.innovation_id
),

own as (
    select innovation_id, municipality_code
    from marts.adoptions
    union
    select innovation_id, municipality_code
    from marts.innovations
    union
    select innovations.innovation_id, case_municipalities.municipality_code
    from marts.innovations
    join marts.case_municipalities on innovations.case_id = case_municipalities.case_id
),

fitting as (
    select
        wanted.municipality_code,
        answers.innovation_id,
        string_agg(wanted.challenge, ';' order by wanted.challenge) as challenges,
        sum(wanted.open_count) as open_count,
        users.user_count,
        users.hub_user_count,
        users.user_codes
    from wanted
    join answers on wanted.challenge = answers.challenge
    join users
        on wanted.municipality_code = users.municipality_code
        and answers.innovation_id = users.innovation_id
    left join own
        on wanted.municipality_code = own.municipality_code
        and answers.innovation_id = own.innovation_id
    where own.innovation_id is null
    group by
        wanted.municipality_code,
        answers.innovation_id,
        users.user_count,
        users.hub_user_count,
        users.user_codes
),

ranked as (
    select
        municipality_code,
        innovation_id,
        challenges,
        open_count,
        user_count,
        hub_user_count,
        user_codes,
        row_number() over (
            partition by municipality_code
            order by hub_user_count desc nulls last, user_count desc nulls last, open_count desc nulls last, innovation_id
        ) as place,
        count(*) over (partition by municipality_code) as fit_count
    from fitting
)

select
    cast(ranked.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(ranked.place as integer) as place,
    cast(ranked.fit_count as integer) as fit_count,
    cast(ranked.innovation_id as text) as innovation_id,
    cast(innovations.municipality_code as text) as origin_code,
    cast(innovations.municipality_name as text) as origin_name,
    cast(innovations.solution_type as text) as solution_type,
    cast(ranked.challenges as text) as challenges,
    cast(ranked.open_count as integer) as open_count,
    cast(ranked.user_count as integer) as user_count,
    cast(ranked.hub_user_count as integer) as hub_user_count,
    cast(ranked.user_codes as text) as user_codes
from ranked
join published.innovations on ranked.innovation_id = innovations.innovation_id
left join marts.municipalities on ranked.municipality_code = municipalities.municipality_code
where ranked.place <= 10
