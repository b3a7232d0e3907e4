-- One row per move of a card, merged over overlapping deliveries; known from the first that tells it.
-- shard: municipality_code
select distinct on (municipality_code, action_id)
    municipality_code,
    action_id,
    card_id,
    source,
    board_key,
    kind,
    from_stage_key,
    to_stage_key,
    moved_at,
    delivery_date,
    file_id,
    row_number
from staging.trello_moves
where kind in ('create', 'move')
order by
    municipality_code,
    action_id,
    delivery_date,
    file_id,
    row_number
