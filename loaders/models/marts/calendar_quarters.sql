-- One row per quarter from the first idea to the as-of date.
-- gather
with recursive bounds as (
    select
        cast(
            date_trunc(
                'quarter',
                cast(coalesce((select min(ideas.captured_date) from marts.ideas), as_of) as timestamp)
            ) as date
        ) as first_day,
        as_of
    from staging.run
),

quarters as (
    select
        first_day as starts_on,
        as_of
    from bounds
    union all
    select
        cast(starts_on + interval '3 months' as date) as starts_on,
        as_of
    from quarters
    where cast(starts_on + interval '3 months' as date) <= as_of
),

ends as (
    select
        starts_on,
        cast(starts_on + interval '3 months' - interval '1 day' as date) as ends_on,
        as_of
    from quarters
)

select
    cast(cast(extract(year from starts_on) as integer) as text)
    || 'K'
    || cast(cast(extract(quarter from starts_on) as integer) as text) as period,
    starts_on,
    ends_on,
    least(ends_on, as_of) as cutoff_on,
    ends_on <= as_of as is_complete
from ends
