-- One row per person and occasion of a course, as the newest list has it; a completed one before others of the same day.
-- gather
select distinct on (cohort_id, municipality_code, person_id)
    cohort_id,
    person_id,
    municipality_code,
    role,
    unit_name,
    status,
    started_date,
    completed_date,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.training_participants
order by
    cohort_id,
    municipality_code,
    person_id,
    delivery_date desc nulls last,
    case status when 'completed' then 0 when 'running' then 1 when 'registered' then 2 else 3 end,
    file_id desc nulls last,
    row_number desc nulls last
