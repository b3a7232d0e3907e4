-- One row per form or kind of issue that ideas are handed in by, and what its numbers begin with.
select
    list_row,
    source,
    board,
    lower(regexp_replace(nfc_normalize(board), '\s+', '', 'g')) as board_key,
    item_type,
    lower(regexp_replace(nfc_normalize(item_type), '\s+', '', 'g')) as type_key,
    coalesce(number_prefix, '') as number_prefix,
    source_note
from reference.idea_lists
