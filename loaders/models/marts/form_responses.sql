-- One row per response to a form, as the newest export has it.
-- shard: municipality_code
select distinct on (municipality_code, form_key, response_id)
    municipality_code || '-' || form_key || '-' || response_id as response_id,
    municipality_code,
    form,
    form_key,
    response_id as response_number,
    idea_number,
    completed_date,
    person_id,
    unit_name,
    unit_key,
    coalesce(role, 'unknown') as role,
    coalesce(sex, 'unknown') as sex,
    challenges,
    source,
    min(delivery_date) over (partition by municipality_code, form_key, response_id) as known_date,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.form_responses
order by
    municipality_code,
    form_key,
    response_id,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
