-- One row per stage word that a source uses of an item: as delivered, before a move, after a move.
-- shard: municipality_code
with exports as (
    select
        source,
        municipality_code,
        board_key,
        file_id,
        greatest(max(moved_at), cast(delivery_date as timestamp)) as exported_at
    from staging.trello_moves
    group by source, municipality_code, board_key, file_id, delivery_date
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
    source,
    municipality_code,
    board_key,
    card_id as track_id,
    'before_move' as claim_kind,
    action_id,
    moved_at as claimed_at,
    from_stage_key as stage_key,
    cast(null as date) as stage_date,
    cast(null as date) as start_date,
    delivery_date as known_date,
    file_id,
    row_number
from marts.trello_history
where from_stage_key is not null
union all
select
    source,
    municipality_code,
    board_key,
    card_id as track_id,
    'after_move' as claim_kind,
    action_id,
    moved_at as claimed_at,
    to_stage_key as stage_key,
    cast(moved_at as date) as stage_date,
    cast(null as date) as start_date,
    delivery_date as known_date,
    file_id,
    row_number
from marts.trello_history
where to_stage_key is not null
