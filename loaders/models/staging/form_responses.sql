-- One row per response in each delivery of a form.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    form,
    lower(regexp_replace(nfc_normalize(form), '\s+', '', 'g')) as form_key,
    response_id,
    idea_number,
    cast(completed_at as date) as completed_date,
    person_id,
    title,
    description,
    unit as unit_name,
    lower(regexp_replace(nfc_normalize(unit), '\s+', '', 'g')) as unit_key,
    role,
    sex,
    challenges
from raw.form_responses
