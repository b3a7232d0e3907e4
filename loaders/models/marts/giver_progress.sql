-- One row per quarter, municipality and person who gave it an idea in the four quarters up to the quarter's end: how far the furthest of the ideas had come.
-- gather
-- An idea that was merged has come as far as the one that it was merged into.
with
given as (
    select distinct
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        ideas.municipality_code,
        idea_givers.person_id,
        coalesce(idea_roots.root_idea_id, ideas.idea_id) as item_id
    from marts.idea_givers
    join marts.ideas on idea_givers.idea_id = ideas.idea_id
    join marts.calendar_quarters
        on ideas.captured_date <= calendar_quarters.ends_on
        and ideas.captured_date >= cast(calendar_quarters.starts_on - interval '9 months' as date)
    left join marts.idea_roots on ideas.idea_id = idea_roots.idea_id
)

select
    cast(given.period as text) as period,
    cast(given.municipality_code as text) as municipality_code,
    cast(given.person_id as text) as person_id,
    cast(
        case when count(stage_reaches.item_id) > 0 then 'testing_or_further' else 'before_testing' end as text
    ) as progress
from given
left join marts.stage_reaches
    on given.item_id = stage_reaches.item_id
    and stage_reaches.stage = 'testing'
    and given.cutoff_on >= stage_reaches.reached_date
group by given.period, given.municipality_code, given.person_id
