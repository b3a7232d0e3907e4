-- One row per innovation and municipality that could take it over: those of the sluice that it comes from on the day it was implemented, and when they took it into use.
-- gather
with homes as (
    select distinct on (innovations.innovation_id)
        innovations.innovation_id,
        innovations.case_id,
        innovations.municipality_code as origin_code,
        innovations.implemented_date,
        hub_members.hub_code
    from marts.innovations
    inner join marts.hub_members
        on innovations.municipality_code = hub_members.municipality_code
    where hub_members.valid_from <= innovations.implemented_date
        and (hub_members.valid_to is null or hub_members.valid_to > innovations.implemented_date)
    order by innovations.innovation_id, hub_members.valid_from, hub_members.hub_code
)

select
    homes.innovation_id || ':' || hub_members.municipality_code as subject_id,
    homes.innovation_id,
    hub_members.municipality_code,
    homes.hub_code,
    homes.case_id,
    homes.origin_code,
    homes.implemented_date,
    hub_members.valid_to as left_date,
    adoptions.role,
    adoptions.in_use_date
from homes
inner join marts.hub_members
    on homes.hub_code = hub_members.hub_code
left join marts.adoptions
    on homes.innovation_id = adoptions.innovation_id
        and hub_members.municipality_code = adoptions.municipality_code
where hub_members.valid_from <= homes.implemented_date
    and (hub_members.valid_to is null or hub_members.valid_to > homes.implemented_date)
