-- One row per claim that a source makes of an item's stage at a time: as delivered, before a move, after a move.
-- gather
with exports as (
    select
        source,
        municipality_code,
        board_key,
        file_id,
        greatest(max(moved_at), cast(delivery_date as timestamp)) as exported_at
    from staging.trello_moves
    group by source, municipality_code, board_key, file_id, delivery_date
),

words as (
    select
        source,
        municipality_code,
        'ideabox' as board_key,
        item_id as track_id,
        'delivered' as claim_kind,
        '' as action_id,
        cast(delivery_date as timestamp) as claimed_at,
        stage_key,
        stage_date,
        submitted_date as start_date,
        delivery_date as known_date,
        file_id,
        row_number
    from staging.ideabox
    union all
    select
        source,
        municipality_code,
        board_key,
        task_id as track_id,
        'delivered' as claim_kind,
        '' as action_id,
        cast(delivery_date as timestamp) as claimed_at,
        stage_key,
        cast(null as date) as stage_date,
        created_date as start_date,
        delivery_date as known_date,
        file_id,
        row_number
    from staging.planner_tasks
    union all
    select
        staging.trello_cards.source,
        staging.trello_cards.municipality_code,
        staging.trello_cards.board_key,
        staging.trello_cards.card_id as track_id,
        'delivered' as claim_kind,
        '' as action_id,
        coalesce(
            exports.exported_at,
            cast(staging.trello_cards.delivery_date as timestamp)
        ) as claimed_at,
        staging.trello_cards.stage_key,
        cast(null as date) as stage_date,
        staging.trello_cards.created_date as start_date,
        staging.trello_cards.delivery_date as known_date,
        staging.trello_cards.file_id,
        staging.trello_cards.row_number
    from staging.trello_cards
    left join exports
        on staging.trello_cards.file_id = exports.file_id
        and staging.trello_cards.board_key = exports.board_key
    union all
    select
        source,
        municipality_code,
        board_key,
        card_id as track_id,
        'before_move' as claim_kind,
        action_id,
        moved_at as claimed_at,
        from_stage_key as stage_key,
        cast(null as date) as stage_date,
        cast(null as date) as start_date,
        delivery_date as known_date,
        file_id,
        row_number
    from marts.trello_history
    where from_stage_key is not null
    union all
    select
        source,
        municipality_code,
        board_key,
        card_id as track_id,
        'after_move' as claim_kind,
        action_id,
        moved_at as claimed_at,
        to_stage_key as stage_key,
        cast(moved_at as date) as stage_date,
        cast(null as date) as start_date,
        delivery_date as known_date,
        file_id,
        row_number
    from marts.trello_history
    where to_stage_key is not null
),

stages as (
    select distinct on (words.file_id, words.row_number, words.track_id, words.claim_kind)
        words.source,
        words.municipality_code,
        words.board_key,
        words.track_id,
        words.claim_kind,
        words.action_id,
        words.claimed_at,
        marts.stage_words.stage,
        words.stage_date,
        words.start_date,
        words.known_date,
        words.file_id,
        words.row_number
    from words
    inner join marts.stage_words
        on words.source = marts.stage_words.source
        and words.stage_key = marts.stage_words.stage_key
        and (words.board_key = marts.stage_words.board_key or marts.stage_words.board_key = '*')
        and words.known_date >= marts.stage_words.valid_from
        and words.known_date < marts.stage_words.valid_to
    order by
        words.file_id,
        words.row_number,
        words.track_id,
        words.claim_kind,
        case when marts.stage_words.board_key = '*' then 1 else 0 end
),

tracks as (
    select
        source,
        municipality_code,
        board_item_id as track_id,
        item_id,
        created_date as start_date
    from marts.board_items
    union all
    select distinct
        source,
        municipality_code,
        item_id as track_id,
        item_id,
        cast(null as date) as start_date
    from staging.ideabox
),

lists as (
    select
        source,
        municipality_code,
        board_key,
        known_date,
        lag(known_date) over (
            partition by source, municipality_code, board_key
            order by known_date
        ) as list_before_date
    from words
    where claim_kind = 'delivered'
    group by source, municipality_code, board_key, known_date
)

select
    stages.source,
    stages.municipality_code,
    tracks.item_id,
    stages.track_id,
    stages.claim_kind,
    stages.action_id,
    stages.claimed_at,
    stages.stage,
    stages.stage_date,
    coalesce(stages.start_date, tracks.start_date) as start_date,
    lists.list_before_date,
    stages.known_date,
    stages.file_id,
    stages.row_number
from stages
inner join tracks
    on stages.source = tracks.source
    and stages.municipality_code = tracks.municipality_code
    and stages.track_id = tracks.track_id
left join lists
    on stages.source = lists.source
    and stages.municipality_code = lists.municipality_code
    and stages.board_key = lists.board_key
    and stages.known_date = lists.known_date
where stages.stage <> 'not_a_stage'
