-- One row per change of stage that a source shows of an item, with the days between which it happened.
-- gather
with ordered as (
    select
        source,
        municipality_code,
        item_id,
        track_id,
        claim_kind,
        claimed_at,
        stage,
        stage_date,
        start_date,
        list_before_date,
        known_date,
        file_id,
        row_number,
        row_number() over track as claim_number,
        lag(stage) over track as stage_before,
        lag(claimed_at) over track as claimed_before_at
    from marts.stage_claims
    window track as (
        partition by source, municipality_code, track_id
        order by
            claimed_at,
            case when claim_kind = 'delivered' then 1 else 0 end,
            action_id,
            case when claim_kind = 'after_move' then 1 else 0 end,
            file_id,
            row_number
    )
),

runs as (
    select
        source,
        municipality_code,
        item_id,
        track_id,
        claim_kind,
        claimed_at,
        stage,
        stage_date,
        start_date,
        list_before_date,
        known_date,
        file_id,
        row_number,
        claim_number,
        claimed_before_at,
        sum(case when stage is distinct from stage_before then 1 else 0 end) over (
            partition by source, municipality_code, track_id
            order by claim_number
        ) as run_number
    from ordered
),

dates as (
    select
        source,
        municipality_code,
        track_id,
        run_number,
        min(claimed_at) as run_first_at,
        min(claim_number) as run_first_number
    from runs
    group by source, municipality_code, track_id, run_number
),

said as (
    select
        runs.source,
        runs.municipality_code,
        runs.track_id,
        runs.run_number,
        (array_agg(runs.stage_date order by runs.claim_number desc nulls last))[1] as stage_date
    from runs
    inner join dates
        on runs.source = dates.source
        and runs.municipality_code = dates.municipality_code
        and runs.track_id = dates.track_id
        and runs.run_number = dates.run_number
    where runs.stage_date is not null
        and runs.stage_date <= cast(dates.run_first_at as date)
        and (runs.claim_kind = 'delivered' or runs.claim_number = dates.run_first_number)
    group by runs.source, runs.municipality_code, runs.track_id, runs.run_number
),

firsts as (
    select distinct on (source, municipality_code, track_id, run_number)
        source,
        municipality_code,
        item_id,
        track_id,
        run_number,
        claimed_at,
        claimed_before_at,
        stage,
        start_date,
        list_before_date,
        known_date,
        file_id,
        row_number
    from runs
    order by source, municipality_code, track_id, run_number, claim_number
),

bounds as (
    select
        firsts.source,
        firsts.municipality_code,
        firsts.item_id,
        firsts.track_id,
        firsts.run_number,
        firsts.stage,
        firsts.known_date,
        firsts.file_id,
        firsts.row_number,
        said.stage_date,
        coalesce(
            said.stage_date,
            case
                when firsts.run_number = 1 then firsts.start_date
                else cast(firsts.claimed_before_at as date)
            end
        ) as earliest_date,
        coalesce(said.stage_date, cast(firsts.claimed_at as date)) as latest_date,
        said.stage_date is null
        and firsts.run_number = 1
        and (
            firsts.start_date is null
            or firsts.list_before_date is null
            or firsts.start_date < firsts.list_before_date
        ) as is_delayed_entry
    from firsts
    left join said
        on firsts.source = said.source
        and firsts.municipality_code = said.municipality_code
        and firsts.track_id = said.track_id
        and firsts.run_number = said.run_number
    where firsts.run_number > 1 or firsts.stage <> 'captured'
),

happened as (
    select
        source,
        municipality_code,
        item_id,
        track_id,
        run_number,
        stage,
        earliest_date,
        latest_date,
        case
            when is_delayed_entry or earliest_date is null then latest_date
            else earliest_date + cast(floor((latest_date - earliest_date) * 0.5) as integer)
        end as happened_date,
        case when stage_date is null then 'snapshot_diff' else 'history' end as evidence,
        is_delayed_entry,
        known_date,
        file_id,
        row_number
    from bounds
)

select
    source,
    municipality_code,
    item_id,
    track_id,
    cast(run_number as integer) as run_number,
    stage,
    earliest_date,
    latest_date,
    happened_date,
    max(happened_date) over (
        partition by source, municipality_code, track_id
        order by run_number
    ) as order_date,
    evidence,
    is_delayed_entry,
    known_date,
    file_id,
    row_number
from happened
