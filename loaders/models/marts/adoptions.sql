-- One row per innovation and municipality that has decided on it, as the newest register has it.
-- gather
select distinct on (innovation_id, municipality_code)
    innovation_id || '-' || municipality_code as adoption_id,
    innovation_id,
    municipality_code,
    coalesce(role, 'unknown') as role,
    decided_date,
    in_use_date,
    ended_date,
    coalesce(reuse_type, 'unknown') as reuse_type,
    delivered_by,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.adoptions
order by
    innovation_id,
    municipality_code,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
