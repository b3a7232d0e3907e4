-- One row per innovation and municipality in each delivery of an adoption register.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    innovation_id,
    innovation_name,
    origin_case,
    municipality_code,
    role,
    decided_date,
    in_use_date,
    ended_date,
    reuse_type
from raw.adoptions
