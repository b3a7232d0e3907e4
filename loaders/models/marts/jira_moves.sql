-- One row per change of a Jira issue's status, in the order in which they happened; known from the first log that tells it.
-- gather
-- Changes of the same moment are put so that each begins where the one before it ended;
-- the lines of the log decide where that leaves a choice, and where more than six share a moment.
with recursive told as (
    select distinct on (municipality_code, issue, changed_at, from_stage_key, to_stage_key, coalesce(change_id, ''))
        source,
        municipality_code,
        issue,
        board_key,
        coalesce(change_id, '') as change_id,
        changed_at,
        from_stage_key,
        to_stage_key,
        delivery_date,
        file_id,
        row_number
    from staging.jira_changes
    order by
        municipality_code,
        issue,
        changed_at,
        from_stage_key,
        to_stage_key,
        coalesce(change_id, ''),
        delivery_date,
        file_id,
        row_number
),

lines as (
    select
        source,
        municipality_code,
        issue,
        board_key,
        change_id,
        changed_at,
        from_stage_key,
        to_stage_key,
        delivery_date,
        file_id,
        row_number,
        cast(row_number() over (
            partition by municipality_code, issue, changed_at
            order by length(change_id), change_id, file_id, row_number
        ) as integer) as line,
        cast(count(*) over (partition by municipality_code, issue, changed_at) as integer) as line_count
    from told
),

halves as (
    select municipality_code, issue, changed_at, from_stage_key as stage_key, 1 as weight
    from lines
    union all
    select municipality_code, issue, changed_at, to_stage_key as stage_key, -1 as weight
    from lines
),

balances as (
    select
        municipality_code,
        issue,
        changed_at,
        stage_key,
        sum(weight) as balance
    from halves
    group by municipality_code, issue, changed_at, stage_key
),

moments as (
    select
        municipality_code,
        issue,
        changed_at,
        min(case when balance > 0 then stage_key end) as start_key,
        min(case when balance < 0 then stage_key end) as end_key
    from balances
    group by municipality_code, issue, changed_at
),

befores as (
    select
        municipality_code,
        issue,
        changed_at,
        start_key,
        lag(end_key) over (partition by municipality_code, issue order by changed_at) as before_key
    from moments
),

walk as (
    select
        lines.municipality_code,
        lines.issue,
        lines.changed_at,
        lines.to_stage_key as at_key,
        1 as step,
        '|' || cast(lines.line as text) || '|' as path
    from lines
    inner join befores
        on lines.municipality_code = befores.municipality_code
        and lines.issue = befores.issue
        and lines.changed_at = befores.changed_at
    where lines.line_count <= 6
        and lines.from_stage_key = coalesce(befores.start_key, befores.before_key, lines.from_stage_key)
    union all
    select
        walk.municipality_code,
        walk.issue,
        walk.changed_at,
        lines.to_stage_key as at_key,
        walk.step + 1 as step,
        walk.path || cast(lines.line as text) || '|' as path
    from walk
    inner join lines
        on walk.municipality_code = lines.municipality_code
        and walk.issue = lines.issue
        and walk.changed_at = lines.changed_at
        and walk.at_key = lines.from_stage_key
    where position('|' || cast(lines.line as text) || '|' in walk.path) = 0
),

longest as (
    select distinct on (municipality_code, issue, changed_at)
        municipality_code,
        issue,
        changed_at,
        path
    from walk
    order by municipality_code, issue, changed_at, step desc nulls last, path
),

places as (
    select
        lines.source,
        lines.municipality_code,
        lines.issue,
        lines.board_key,
        lines.changed_at,
        lines.from_stage_key,
        lines.to_stage_key,
        lines.line_count,
        lines.line,
        coalesce(
            nullif(position('|' || cast(lines.line as text) || '|' in longest.path), 0),
            1000
        ) as place,
        lines.delivery_date,
        lines.file_id,
        lines.row_number
    from lines
    left join longest
        on lines.municipality_code = longest.municipality_code
        and lines.issue = longest.issue
        and lines.changed_at = longest.changed_at
)

select
    places.source,
    places.municipality_code,
    places.issue,
    places.board_key,
    cast(row_number() over (
        partition by places.municipality_code, places.issue
        order by places.changed_at, places.place, places.line
    ) as integer) as move_number,
    places.changed_at,
    places.from_stage_key,
    places.to_stage_key,
    places.line_count > 1 as is_tied,
    places.delivery_date,
    places.file_id,
    places.row_number
from places
