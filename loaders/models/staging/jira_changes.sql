-- One row per change of status in each delivery of a change log.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    issue,
    issue_id,
    board,
    lower(regexp_replace(nfc_normalize(coalesce(board, '*')), '\s+', '', 'g')) as board_key,
    change_id,
    changed_at,
    coalesce(lower(regexp_replace(nfc_normalize(from_status), '\s+', '', 'g')), '') as from_stage_key,
    lower(regexp_replace(nfc_normalize(to_status), '\s+', '', 'g')) as to_stage_key
from raw.jira_changes
