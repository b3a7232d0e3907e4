-- One row per innovation and municipality of the register: its role, its days, its answer on the type of reuse, and whether it spread the innovation.
-- gather
-- Spread is ordinary use in a municipality that received the innovation and never helped to develop it, as in R02.
with
developers as (
    select distinct
        innovations.innovation_id,
        case_municipalities.municipality_code
    from marts.innovations
    join marts.case_municipalities on innovations.case_id = case_municipalities.case_id
    where case_municipalities.role in ('owner', 'co_developer')
)

select
    cast(adoptions.innovation_id as text) as innovation_id,
    cast(adoptions.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(adoptions.role as text) as role,
    cast(adoptions.decided_date as date) as decided_date,
    cast(adoptions.in_use_date as date) as in_use_date,
    cast(adoptions.ended_date as date) as ended_date,
    cast(adoptions.reuse_type as text) as reuse_type,
    cast(
        case
            when adoptions.ended_date <= run.as_of then 'ended'
            when adoptions.in_use_date <= run.as_of then 'in_use'
            else 'planned'
        end as text
    ) as state,
    adoptions.role = 'recipient'
    and adoptions.municipality_code <> innovations.municipality_code
    and developers.innovation_id is null
    and coalesce(adoptions.in_use_date <= run.as_of, false) as is_spread
from marts.adoptions
join marts.innovations on adoptions.innovation_id = innovations.innovation_id
cross join marts.run
left join developers
    on adoptions.innovation_id = developers.innovation_id
    and adoptions.municipality_code = developers.municipality_code
left join marts.municipalities on adoptions.municipality_code = municipalities.municipality_code
