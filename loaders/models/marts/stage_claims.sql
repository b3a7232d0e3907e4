-- One row per claim that a source makes of an item's stage at a time, in our own codes.
-- gather
with stages as (
    select distinct on (
        stage_words_used.file_id,
        stage_words_used.row_number,
        stage_words_used.track_id,
        stage_words_used.claim_kind
    )
        stage_words_used.source,
        stage_words_used.municipality_code,
        stage_words_used.board_key,
        stage_words_used.track_id,
        stage_words_used.claim_kind,
        stage_words_used.action_id,
        stage_words_used.claimed_at,
        stage_words.stage,
        stage_words_used.stage_date,
        stage_words_used.start_date,
        stage_words_used.known_date,
        stage_words_used.file_id,
        stage_words_used.row_number
    from marts.stage_words_used
    inner join marts.stage_words
        on stage_words_used.source = stage_words.source
        and stage_words_used.stage_key = stage_words.stage_key
        and (stage_words_used.board_key = stage_words.board_key or stage_words.board_key = '*')
        and stage_words_used.known_date >= stage_words.valid_from
        and stage_words_used.known_date < stage_words.valid_to
    order by
        stage_words_used.file_id,
        stage_words_used.row_number,
        stage_words_used.track_id,
        stage_words_used.claim_kind,
        case when stage_words.board_key = '*' then 1 else 0 end
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
    union all
    select
        source,
        municipality_code,
        issue as track_id,
        idea_id as item_id,
        captured_date as start_date
    from marts.jira_ideas
    union all
    select distinct
        source,
        municipality_code,
        item_id as track_id,
        item_id,
        cast(null as date) as start_date
    from marts.logged_events
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
    from marts.stage_words_used
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
