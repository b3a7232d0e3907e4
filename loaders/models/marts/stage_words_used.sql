-- One row per stage word that a source uses of an item: as delivered, before a move, after a move.
-- gather
with exports as (
    select
        source,
        municipality_code,
        board_key,
        file_id,
        greatest(max(moved_at), cast(delivery_date as timestamp)) as exported_at
    from staging.trello_moves
    group by source, municipality_code, board_key, file_id, delivery_date
),

searches as (
    select
        municipality_code,
        issue,
        delivery_date,
        greatest(max(changed_at), cast(delivery_date as timestamp)) as exported_at
    from staging.jira_changes
    group by municipality_code, issue, delivery_date
),

moves as (
    select
        source,
        municipality_code,
        board_key,
        card_id as track_id,
        action_id,
        from_stage_key,
        to_stage_key,
        moved_at,
        delivery_date as known_date,
        file_id,
        row_number
    from marts.trello_history
    union all
    select
        source,
        municipality_code,
        board_key,
        issue as track_id,
        lpad(cast(move_number as text), 9, '0') as action_id,
        nullif(from_stage_key, '') as from_stage_key,
        to_stage_key,
        changed_at as moved_at,
        delivery_date as known_date,
        file_id,
        row_number
    from marts.jira_moves
    union all
    select
        source,
        municipality_code,
        'events' as board_key,
        item_id as track_id,
        lpad(cast(event_number as text), 9, '0') as action_id,
        from_stage_key,
        to_stage_key,
        cast(happened_date as timestamp) as moved_at,
        known_date,
        file_id,
        row_number
    from marts.logged_events
)

select
    source,
    municipality_code,
    'ideabox' as board_key,
    item_id as track_id,
    'delivered' as claim_kind,
    '' as action_id,
    cast(delivery_date as timestamp) as claimed_at,
    stage_key,
    stage_date,
    submitted_date as start_date,
    delivery_date as known_date,
    file_id,
    row_number
from staging.ideabox
union all
select
    source,
    municipality_code,
    board_key,
    task_id as track_id,
    'delivered' as claim_kind,
    '' as action_id,
    cast(delivery_date as timestamp) as claimed_at,
    stage_key,
    cast(null as date) as stage_date,
    created_date as start_date,
    delivery_date as known_date,
    file_id,
    row_number
from staging.planner_tasks
union all
select
    trello_cards.source,
    trello_cards.municipality_code,
    trello_cards.board_key,
    trello_cards.card_id as track_id,
    'delivered' as claim_kind,
    '' as action_id,
    coalesce(
        exports.exported_at,
        cast(trello_cards.delivery_date as timestamp)
    ) as claimed_at,
    trello_cards.stage_key,
    cast(null as date) as stage_date,
    trello_cards.created_date as start_date,
    trello_cards.delivery_date as known_date,
    trello_cards.file_id,
    trello_cards.row_number
from staging.trello_cards
left join exports
    on trello_cards.file_id = exports.file_id
    and trello_cards.board_key = exports.board_key
union all
select
    jira_issues.source,
    jira_issues.municipality_code,
    jira_issues.board_key,
    jira_issues.issue as track_id,
    'delivered' as claim_kind,
    '' as action_id,
    coalesce(
        searches.exported_at,
        cast(jira_issues.delivery_date as timestamp)
    ) as claimed_at,
    jira_issues.stage_key,
    cast(null as date) as stage_date,
    jira_issues.created_date as start_date,
    jira_issues.delivery_date as known_date,
    jira_issues.file_id,
    jira_issues.row_number
from staging.jira_issues
left join searches
    on jira_issues.municipality_code = searches.municipality_code
    and jira_issues.issue = searches.issue
    and jira_issues.delivery_date = searches.delivery_date
union all
select
    source,
    municipality_code,
    board_key,
    track_id,
    'before_move' as claim_kind,
    action_id,
    moved_at as claimed_at,
    from_stage_key as stage_key,
    cast(null as date) as stage_date,
    cast(null as date) as start_date,
    known_date,
    file_id,
    row_number
from moves
where from_stage_key is not null
union all
select
    source,
    municipality_code,
    board_key,
    track_id,
    'after_move' as claim_kind,
    action_id,
    moved_at as claimed_at,
    to_stage_key as stage_key,
    cast(moved_at as date) as stage_date,
    cast(null as date) as start_date,
    known_date,
    file_id,
    row_number
from moves
where to_stage_key is not null
