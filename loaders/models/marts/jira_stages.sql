-- One row per Jira project, status and day of delivery: the stage that the status meant then.
-- gather
with words as (
    select
        board_key,
        stage_key,
        delivery_date
    from staging.jira_issues
    union
    select
        board_key,
        from_stage_key as stage_key,
        delivery_date
    from staging.jira_changes
    union
    select
        board_key,
        to_stage_key as stage_key,
        delivery_date
    from staging.jira_changes
)

select distinct on (words.board_key, words.stage_key, words.delivery_date)
    words.board_key,
    words.stage_key,
    words.delivery_date,
    marts.stage_words.stage
from words
inner join marts.stage_words
    on words.stage_key = marts.stage_words.stage_key
    and (words.board_key = marts.stage_words.board_key or marts.stage_words.board_key = '*')
    and words.delivery_date >= marts.stage_words.valid_from
    and words.delivery_date < marts.stage_words.valid_to
where marts.stage_words.source = 'jira'
order by
    words.board_key,
    words.stage_key,
    words.delivery_date,
    case when marts.stage_words.board_key = '*' then 1 else 0 end
