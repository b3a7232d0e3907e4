-- One row per network, member and first day of membership, as the newest list has it.
-- gather
select distinct on (network, member_kind, person_id, organisation, municipality_code, valid_from)
    network,
    member_kind,
    person_id,
    organisation,
    municipality_code,
    role,
    valid_from,
    valid_to,
    delivered_by,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.network_members
order by
    network,
    member_kind,
    person_id,
    organisation,
    municipality_code,
    valid_from,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
