-- One row per claim of an item's stage, with the unbroken run of equal claims that it belongs to.
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
)

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
    cast(claim_number as integer) as claim_number,
    claimed_before_at,
    cast(
        sum(case when stage is distinct from stage_before then 1 else 0 end) over (
            partition by source, municipality_code, track_id
            order by claim_number
        ) as integer
    ) as run_number
from ordered
