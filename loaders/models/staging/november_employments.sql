-- One row per employment in each delivery of the November statistics.
select
    file_id,
    sheet,
    row_number,
    source,
    municipality_code,
    delivered_by,
    delivery_date,
    district,
    lower(regexp_replace(nfc_normalize(district), '\s+', '', 'g')) as district_key,
    organisation_number,
    workplace,
    lower(regexp_replace(nfc_normalize(workplace), '\s+', '', 'g')) as workplace_key,
    operating_area,
    basis,
    person_id,
    sex,
    aid_code,
    is_manager,
    employment_rate as employment_rate_percent,
    measured_on
from raw.november_employments
