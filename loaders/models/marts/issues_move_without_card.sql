-- One row per card that moves are told of but that no delivery has.
-- gather
select distinct
    'move_without_card' as rule,
    marts.trello_history.municipality_code,
    marts.trello_history.municipality_code || '-' || marts.trello_history.card_id as record_id,
    'Historiken flyttar ett kort som inte finns på tavlan; det räknas inte.' as message
from marts.trello_history
left join marts.board_items
    on marts.trello_history.municipality_code = marts.board_items.municipality_code
    and marts.trello_history.card_id = marts.board_items.board_item_id
where marts.board_items.board_item_id is null
