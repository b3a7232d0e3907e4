-- One row per stage event of a case system's log, as the newest delivery has it; a stage that the map does not know is null.
-- gather
with newest as (
    select distinct on (municipality_code, event_id)
        municipality_code,
        event_id,
        source,
        item_id,
        from_stage_key,
        to_stage_key,
        happened_date,
        delivery_date,
        file_id,
        row_number
    from staging.logged_events
    order by municipality_code, event_id, delivery_date desc nulls last, file_id desc nulls last, row_number desc nulls last
),

before_words as (
    select
        source,
        stage_key,
        stage,
        valid_from,
        valid_to
    from marts.stage_words
    where board_key = '*'
),

after_words as (
    select
        source,
        stage_key,
        stage,
        valid_from,
        valid_to
    from marts.stage_words
    where board_key = '*'
)

select
    newest.municipality_code,
    newest.event_id,
    newest.item_id,
    before_words.stage as from_stage,
    after_words.stage as to_stage,
    newest.happened_date,
    newest.delivery_date as known_date,
    newest.file_id,
    newest.row_number
from newest
left join before_words
    on newest.source = before_words.source
    and newest.from_stage_key = before_words.stage_key
    and newest.happened_date >= before_words.valid_from
    and newest.happened_date < before_words.valid_to
left join after_words
    on newest.source = after_words.source
    and newest.to_stage_key = after_words.stage_key
    and newest.happened_date >= after_words.valid_from
    and newest.happened_date < after_words.valid_to
