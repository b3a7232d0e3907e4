-- One row per change of stage that a source shows of an item, with the days between which it happened.
-- gather
with dates as (
    select
        source,
        municipality_code,
        track_id,
        run_number,
        min(claimed_at) as run_first_at,
        min(claim_number) as run_first_number
    from marts.stage_runs
    group by source, municipality_code, track_id, run_number
),

said as (
    select
        stage_runs.source,
        stage_runs.municipality_code,
        stage_runs.track_id,
        stage_runs.run_number,
        (array_agg(stage_runs.stage_date order by stage_runs.claim_number desc nulls last))[1] as stage_date
    from marts.stage_runs
    inner join dates
        on stage_runs.source = dates.source
        and stage_runs.municipality_code = dates.municipality_code
        and stage_runs.track_id = dates.track_id
        and stage_runs.run_number = dates.run_number
    where stage_runs.stage_date is not null
        and stage_runs.stage_date <= cast(dates.run_first_at as date)
        and (stage_runs.claim_kind = 'delivered' or stage_runs.claim_number = dates.run_first_number)
    group by
        stage_runs.source,
        stage_runs.municipality_code,
        stage_runs.track_id,
        stage_runs.run_number
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
    from marts.stage_runs
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
    run_number,
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
