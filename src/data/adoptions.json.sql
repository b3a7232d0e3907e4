-- One row per innovation and municipality that has decided on it
select
    innovation_id,
    municipality_code,
    municipality_name,
    role,
    decided_date,
    in_use_date,
    ended_date,
    reuse_type,
    state,
    is_spread
from published.adoptions
order by innovation_id, in_use_date, municipality_code
