-- One row per innovation
select
    innovation_id,
    municipality_code,
    municipality_name,
    case_id,
    developed_date,
    implemented_date,
    solution_type,
    radicality,
    in_use_count,
    planned_count,
    ended_count,
    spread_count,
    first_spread_date,
    eligible_count,
    adopter_count,
    fit,
    bass_p,
    bass_q
from published.innovations
order by innovation_id
