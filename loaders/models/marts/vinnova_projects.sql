-- One row per project of Vinnova's, as the newest saved reply has it, in kronor.
-- gather
select distinct on (diary_number)
    diary_number,
    title,
    title_en,
    coordinator,
    status,
    grant_sek,
    started_date,
    ended_date,
    aim,
    result,
    implementation,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.vinnova_projects
order by
    diary_number,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
