-- One row per Jira issue of a kind that is declared to be ideas, as its newest delivery has it.
-- gather
select distinct on (marts.jira_issues.municipality_code, marts.jira_issues.issue)
    marts.jira_issues.source,
    marts.jira_issues.municipality_code,
    marts.jira_issues.issue,
    marts.jira_issues.item_id as idea_id,
    marts.jira_issues.created_date as captured_date,
    marts.jira_issues.unit_name,
    marts.jira_issues.unit_key,
    marts.jira_issues.operating_area,
    marts.jira_issues.origin,
    marts.jira_issues.channel,
    marts.jira_issues.challenge,
    marts.jira_issues.giver_ids,
    marts.jira_issues.giver_sexes,
    marts.jira_issues.first_reply_date,
    marts.jira_issues.merged_into,
    marts.jira_issues.joint_municipalities,
    marts.jira_issues.programme_run,
    marts.jira_issues.solution_type,
    marts.jira_issues.radicality,
    marts.jira_issues.is_digital,
    marts.jira_issues.known_date,
    marts.jira_issues.delivery_date,
    marts.jira_issues.file_id,
    marts.jira_issues.sheet,
    marts.jira_issues.row_number
from marts.jira_issues
inner join staging.idea_lists
    on marts.jira_issues.source = staging.idea_lists.source
    and (
        marts.jira_issues.board_key = staging.idea_lists.board_key
        or staging.idea_lists.board_key = '*'
    )
    and (
        marts.jira_issues.type_key = staging.idea_lists.type_key
        or staging.idea_lists.type_key = '*'
    )
order by marts.jira_issues.municipality_code, marts.jira_issues.issue
