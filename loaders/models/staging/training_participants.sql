-- One row per participant in each delivery of a course list.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    course,
    lower(regexp_replace(nfc_normalize(course), '\s+', '', 'g'))
    || ' ' || lower(regexp_replace(nfc_normalize(coalesce(occasion, '')), '\s+', '', 'g'))
    || ' ' || cast(started_on as text) as cohort_id,
    occasion,
    started_on as started_date,
    person_id,
    sex,
    role,
    unit as unit_name,
    status,
    completed_date
from raw.training_participants
