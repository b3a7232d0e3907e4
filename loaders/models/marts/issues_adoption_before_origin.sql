-- One row per adoption elsewhere that was in use before the innovation was implemented where it comes from.
-- gather
select
    'adoption_before_origin' as rule,
    marts.adoptions.municipality_code,
    marts.adoptions.adoption_id as record_id,
    'I bruk från ' || cast(marts.adoptions.in_use_date as text)
    || ' enligt registret, men innovationen infördes först '
    || cast(marts.innovations.implemented_date as text) || ' hos ursprungskommunen.' as message
from marts.adoptions
inner join marts.innovations
    on marts.adoptions.innovation_id = marts.innovations.innovation_id
where marts.adoptions.role = 'recipient'
    and marts.adoptions.in_use_date < marts.innovations.implemented_date
