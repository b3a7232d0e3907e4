-- One row per Jira issue, as the newest delivery that has it tells; one that a search left out stays.
-- gather
select distinct on (municipality_code, issue)
    source,
    municipality_code,
    issue,
    item_id,
    board,
    board_key,
    issue_type,
    type_key,
    resolution,
    stage_key,
    created_date,
    resolved_date,
    due_date,
    labels,
    unit_name,
    unit_key,
    operating_area,
    origin,
    channel,
    challenge,
    giver_ids,
    giver_sexes,
    first_reply_date,
    merged_into,
    joint_municipalities,
    programme_run,
    solution_type,
    radicality,
    is_digital,
    min(delivery_date) over (
        partition by municipality_code, issue
    ) as known_date,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.jira_issues
order by
    municipality_code,
    issue,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
