-- One row per action of a card in each delivery of a board.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    board,
    lower(regexp_replace(nfc_normalize(board), '\s+', '', 'g')) as board_key,
    action_id,
    card_id,
    kind,
    from_list as from_stage,
    lower(regexp_replace(nfc_normalize(from_list), '\s+', '', 'g')) as from_stage_key,
    to_list as to_stage,
    lower(regexp_replace(nfc_normalize(to_list), '\s+', '', 'g')) as to_stage_key,
    moved_at
from raw.trello_moves
