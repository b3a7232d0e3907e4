-- One row per adoption elsewhere that was in use before the innovation was implemented where it comes from.
-- gather
select
    'adoption_before_origin' as rule,
    adoptions.municipality_code,
    adoptions.adoption_id as record_id,
    'I bruk från ' || cast(adoptions.in_use_date as text)
    || ' enligt registret, men innovationen infördes först '
    || cast(innovations.implemented_date as text) || ' hos ursprungskommunen.' as message
from marts.adoptions
inner join marts.innovations
    on adoptions.innovation_id = innovations.innovation_id
where adoptions.role = 'recipient'
    and adoptions.in_use_date < innovations.implemented_date
