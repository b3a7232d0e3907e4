-- One row per card in each delivery of a board.
select
    file_id,
    sheet,
    row_number,
    source,
    delivered_by as municipality_code,
    delivery_date,
    delivered_by || '-' || coalesce(idea_number, card_id) as item_id,
    board,
    lower(regexp_replace(nfc_normalize(board), '\s+', '', 'g')) as board_key,
    card_id,
    idea_number,
    list_name as stage,
    lower(regexp_replace(nfc_normalize(list_name), '\s+', '', 'g')) as stage_key,
    is_archived,
    cast(created_at as date) as created_date,
    created_from,
    labels,
    due_date
from raw.trello_cards
