-- One row per membership in each delivery of a member list.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    network,
    member_kind,
    person_id,
    organisation,
    municipality_code,
    sex,
    role,
    valid_from,
    valid_to
from raw.network_members
