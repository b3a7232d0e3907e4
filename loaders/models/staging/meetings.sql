-- One row per meeting in each delivery of a list of meetings.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    meeting_id,
    meeting_type,
    planned_date,
    held_date,
    status,
    municipality_code,
    women_count,
    men_count,
    unknown_count,
    topic
from raw.meetings
