-- One row per quarter, municipality and person who gave it an idea in the four quarters up to the quarter's end: the newest idea, and the coding of the operation that it comes from.
-- shard: municipality_code
with
given as (
    select distinct on (calendar_quarters.period, ideas.municipality_code, idea_givers.person_id)
        calendar_quarters.period,
        ideas.municipality_code,
        idea_givers.person_id,
        ideas.idea_id,
        ideas.operating_area
    from marts.idea_givers
    join marts.ideas on idea_givers.idea_id = ideas.idea_id
    join marts.calendar_quarters
        on ideas.captured_date <= calendar_quarters.ends_on
        and ideas.captured_date >= cast(calendar_quarters.starts_on - interval '9 months' as date)
    order by
        calendar_quarters.period,
        ideas.municipality_code,
        idea_givers.person_id,
        case when ideas.operating_area is null then 1 else 0 end,
        ideas.captured_date desc nulls last,
        ideas.idea_id
)

select
    cast(given.period as text) as period,
    cast(given.municipality_code as text) as municipality_code,
    cast(given.person_id as text) as person_id,
    cast(given.idea_id as text) as idea_id,
    cast(given.operating_area as text) as operating_area,
    cast(coalesce(gender_coding.coding, 'unknown') as text) as coding
from given
left join marts.gender_coding
    on given.period = gender_coding.period
    and given.municipality_code = gender_coding.municipality_code
    and given.operating_area = gender_coding.operating_area
    and gender_coding.method = 'computed'
