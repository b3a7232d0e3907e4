-- One row per idea handed in by a form that is declared to gather ideas, as its newest export has it.
-- gather
with declared as (
    select distinct on (marts.form_responses.response_id)
        marts.form_responses.response_id,
        staging.idea_lists.number_prefix
    from marts.form_responses
    inner join staging.idea_lists
        on marts.form_responses.source = staging.idea_lists.source
        and (
            marts.form_responses.form_key = staging.idea_lists.board_key
            or staging.idea_lists.board_key = '*'
        )
    order by
        marts.form_responses.response_id,
        case when staging.idea_lists.board_key = '*' then 1 else 0 end,
        staging.idea_lists.number_prefix
),

ideas as (
    select
        marts.form_responses.municipality_code || '-' || coalesce(
            marts.form_responses.idea_number,
            declared.number_prefix || marts.form_responses.response_number
        ) as idea_id,
        marts.form_responses.municipality_code,
        marts.form_responses.completed_date as captured_date,
        marts.form_responses.unit_name,
        marts.form_responses.unit_key,
        nullif(marts.form_responses.role, 'unknown') as origin,
        marts.form_responses.challenges as challenge,
        marts.form_responses.person_id as giver_ids,
        marts.form_responses.sex as giver_sexes,
        marts.form_responses.source,
        marts.form_responses.known_date,
        marts.form_responses.delivery_date,
        marts.form_responses.file_id,
        marts.form_responses.sheet,
        marts.form_responses.row_number
    from marts.form_responses
    inner join declared
        on marts.form_responses.response_id = declared.response_id
)

select distinct on (idea_id)
    idea_id,
    municipality_code,
    captured_date,
    unit_name,
    unit_key,
    origin,
    challenge,
    giver_ids,
    giver_sexes,
    source,
    known_date,
    delivery_date,
    file_id,
    sheet,
    row_number
from ideas
order by idea_id, captured_date, file_id, row_number
