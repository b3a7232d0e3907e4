-- One row per meeting, as the newest list has it.
-- gather
select distinct on (delivered_by, meeting_id)
    delivered_by || '-' || meeting_id as meeting_id,
    delivered_by,
    meeting_type,
    planned_date,
    held_date,
    status,
    municipality_code,
    women_count,
    men_count,
    unknown_count,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.meetings
order by
    delivered_by,
    meeting_id,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
