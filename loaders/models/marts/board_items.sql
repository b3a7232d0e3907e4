-- One row per task or card of a board, as its newest delivery has it.
-- shard: municipality_code
with deliveries as (
    select
        source,
        municipality_code,
        board,
        board_key,
        task_id as board_item_id,
        item_id,
        created_date,
        delivery_date,
        file_id,
        sheet,
        row_number
    from staging.planner_tasks
    union all
    select
        source,
        municipality_code,
        board,
        board_key,
        card_id as board_item_id,
        item_id,
        created_date,
        delivery_date,
        file_id,
        sheet,
        row_number
    from staging.trello_cards
)

select distinct on (source, municipality_code, board_item_id)
    source,
    municipality_code,
    board,
    board_key,
    board_item_id,
    item_id,
    created_date,
    min(delivery_date) over (partition by source, municipality_code, board_item_id) as known_date,
    delivery_date,
    file_id,
    sheet,
    row_number
from deliveries
order by
    source,
    municipality_code,
    board_item_id,
    delivery_date desc nulls last,
    file_id desc nulls last,
    row_number desc nulls last
