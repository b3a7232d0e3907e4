-- One row per stage word of a source and board, and the days on which it means its stage.
-- gather
select
    list_row,
    source,
    board_key,
    stage_key,
    stage,
    case
        when lag(valid_from) over (partition by source, board_key, stage_key order by valid_from) is null
            then date '1900-01-01'
        else valid_from
    end as valid_from,
    coalesce(
        lead(valid_from) over (partition by source, board_key, stage_key order by valid_from),
        date '9999-12-31'
    ) as valid_to
from staging.stage_map
