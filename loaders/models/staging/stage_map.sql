-- One row per stage word of a source and board, and the day from which it means what it says.
select
    list_row,
    source,
    board,
    lower(regexp_replace(nfc_normalize(board), '\s+', '', 'g')) as board_key,
    source_stage,
    lower(regexp_replace(nfc_normalize(source_stage), '\s+', '', 'g')) as stage_key,
    stage,
    cast(coalesce(valid_from, '1900-01-01') as date) as valid_from,
    source_note
from reference.stage_map
