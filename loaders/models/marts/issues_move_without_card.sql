-- One row per card that moves are told of but that no delivery has.
-- gather
select distinct
    'move_without_card' as rule,
    trello_history.municipality_code,
    trello_history.municipality_code || '-' || trello_history.card_id as record_id,
    'Historiken flyttar ett kort som inte finns på tavlan; det räknas inte.' as message
from marts.trello_history
left join marts.board_items
    on trello_history.municipality_code = board_items.municipality_code
    and trello_history.card_id = board_items.board_item_id
where board_items.board_item_id is null
