-- One row per Jira issue, as the newest delivery that has it tells; one that a search left out stays.
-- gather
select distinct on (staging.jira_issues.municipality_code, staging.jira_issues.issue)
    staging.jira_issues.source,
    staging.jira_issues.municipality_code,
    staging.jira_issues.issue,
    staging.jira_issues.item_id,
    staging.jira_issues.board,
    staging.jira_issues.board_key,
    staging.jira_issues.issue_type,
    staging.jira_issues.type_key,
    staging.jira_issues.resolution,
    marts.jira_stages.stage,
    staging.jira_issues.created_date,
    staging.jira_issues.resolved_date,
    staging.jira_issues.due_date,
    staging.jira_issues.labels,
    staging.jira_issues.unit_name,
    staging.jira_issues.unit_key,
    staging.jira_issues.operating_area,
    staging.jira_issues.origin,
    staging.jira_issues.channel,
    staging.jira_issues.challenge,
    staging.jira_issues.giver_ids,
    staging.jira_issues.giver_sexes,
    staging.jira_issues.first_reply_date,
    staging.jira_issues.merged_into,
    staging.jira_issues.joint_municipalities,
    staging.jira_issues.programme_run,
    staging.jira_issues.solution_type,
    staging.jira_issues.radicality,
    staging.jira_issues.is_digital,
    min(staging.jira_issues.delivery_date) over (
        partition by staging.jira_issues.municipality_code, staging.jira_issues.issue
    ) as known_date,
    staging.jira_issues.delivery_date,
    staging.jira_issues.file_id,
    staging.jira_issues.sheet,
    staging.jira_issues.row_number
from staging.jira_issues
left join marts.jira_stages
    on staging.jira_issues.board_key = marts.jira_stages.board_key
    and staging.jira_issues.stage_key = marts.jira_stages.stage_key
    and staging.jira_issues.delivery_date = marts.jira_stages.delivery_date
order by
    staging.jira_issues.municipality_code,
    staging.jira_issues.issue,
    staging.jira_issues.delivery_date desc nulls last,
    staging.jira_issues.file_id desc nulls last,
    staging.jira_issues.row_number desc nulls last
