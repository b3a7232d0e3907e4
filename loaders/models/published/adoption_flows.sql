-- One row per municipality that gave and municipality that took: adoptions in use, ended and planned; not of what both developed.
-- gather
with
givers as (
    select municipality_code, name
    from marts.municipalities
),

takers as (
    select municipality_code, name
    from marts.municipalities
),

developers as (
    select distinct
        case_id,
        municipality_code
    from marts.case_municipalities
    where role in ('owner', 'co_developer')
),

judged as (
    select
        innovations.municipality_code as giver_code,
        adoptions.municipality_code as taker_code,
        case
            when adoptions.ended_date <= run.as_of then 'ended'
            when adoptions.in_use_date <= run.as_of then 'in_use'
            else 'planned'
        end as state
    from marts.adoptions
    join marts.innovations on adoptions.innovation_id = innovations.innovation_id
    cross join marts.run
    left join developers
        on innovations.case_id = developers.case_id
        and adoptions.municipality_code = developers.municipality_code
    where adoptions.role = 'recipient'
        and adoptions.municipality_code <> innovations.municipality_code
        and developers.case_id is null
)

select
    cast(judged.giver_code as text) as giver_code,
    cast(givers.name as text) as giver_name,
    cast(judged.taker_code as text) as taker_code,
    cast(takers.name as text) as taker_name,
    cast(count(*) filter (where judged.state = 'in_use') as integer) as in_use,
    cast(count(*) filter (where judged.state = 'ended') as integer) as ended,
    cast(count(*) filter (where judged.state = 'planned') as integer) as planned
from judged
left join givers on judged.giver_code = givers.municipality_code
left join takers on judged.taker_code = takers.municipality_code
group by judged.giver_code, givers.name, judged.taker_code, takers.name
