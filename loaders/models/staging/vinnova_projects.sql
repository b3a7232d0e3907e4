-- One row per project in each saved reply of Vinnova's.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by,
    delivery_date,
    diary_number,
    title,
    title_en,
    coordinator,
    status,
    grant_sek,
    started_on as started_date,
    ended_on as ended_date,
    aim,
    result,
    implementation
from raw.vinnova_projects
