-- One row per occasion of a course: the same course, occasion and first day, whoever delivers it.
-- gather
select distinct on (cohort_id)
    cohort_id,
    course,
    occasion,
    started_date,
    file_id,
    sheet,
    row_number
from staging.training_participants
order by
    cohort_id,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
