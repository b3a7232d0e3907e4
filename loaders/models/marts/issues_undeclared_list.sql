-- One row per form whose responses are not counted as ideas because no list says that they are, and per kind of issue.
-- gather
with kinds as (
    select
        source,
        municipality_code,
        form_key as board_key,
        form as board,
        '*' as type_key,
        cast(null as text) as issue_type,
        count(*) as row_count
    from marts.form_responses
    group by source, municipality_code, form_key, form
    union all
    select
        source,
        municipality_code,
        board_key,
        min(board) as board,
        type_key,
        min(issue_type) as issue_type,
        count(*) as row_count
    from marts.jira_issues
    group by source, municipality_code, board_key, type_key
)

select
    'undeclared_list' as rule,
    kinds.municipality_code,
    kinds.source || ' ' || kinds.board_key || case
        when kinds.type_key = '*' then '' else ' ' || kinds.type_key
    end as record_id,
    case
        when kinds.source = 'forms' then 'Formuläret ' || kinds.board
        else 'Ärendetypen ' || coalesce(kinds.issue_type, 'utan namn')
            || ' i Jira-projektet ' || coalesce(kinds.board, 'utan namn')
    end || ' står inte i idea_lists.csv och räknas inte som idéer. Antal rader: '
    || cast(cast(kinds.row_count as integer) as text) || '.' as message
from kinds
left join staging.idea_lists
    on kinds.source = staging.idea_lists.source
    and (kinds.board_key = staging.idea_lists.board_key or staging.idea_lists.board_key = '*')
    and (kinds.type_key = staging.idea_lists.type_key or staging.idea_lists.type_key = '*')
where staging.idea_lists.source is null
