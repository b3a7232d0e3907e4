-- One row per idea, as its newest delivery has it: from an idea box, else from a board.
-- shard: municipality_code
with box as (
    select distinct on (item_id)
        item_id as idea_id,
        municipality_code,
        submitted_date as captured_date,
        unit_name,
        unit_key,
        operating_area,
        origin,
        channel,
        challenge,
        merged_into,
        joint_municipalities,
        programme_run,
        solution_type,
        radicality,
        is_digital,
        first_reply_date,
        giver_ids,
        giver_sexes,
        source,
        min(delivery_date) over (partition by item_id) as known_date,
        delivery_date,
        file_id,
        row_number
    from staging.ideabox
    order by
        item_id,
        delivery_date desc nulls last,
        file_id desc nulls last,
        row_number desc nulls last
),

board as (
    select distinct on (item_id)
        item_id as idea_id,
        municipality_code,
        created_date as captured_date,
        source,
        known_date,
        delivery_date,
        file_id,
        row_number
    from marts.board_items
    order by
        item_id,
        created_date,
        source,
        board_item_id
)

select
    idea_id,
    municipality_code,
    captured_date,
    unit_name,
    unit_key,
    operating_area,
    origin,
    channel,
    challenge,
    merged_into,
    joint_municipalities,
    programme_run,
    solution_type,
    radicality,
    is_digital,
    first_reply_date,
    giver_ids,
    giver_sexes,
    source,
    known_date,
    delivery_date,
    file_id,
    row_number
from box
union all
select
    board.idea_id,
    board.municipality_code,
    board.captured_date,
    null as unit_name,
    null as unit_key,
    null as operating_area,
    null as origin,
    null as channel,
    null as challenge,
    null as merged_into,
    null as joint_municipalities,
    null as programme_run,
    null as solution_type,
    null as radicality,
    null as is_digital,
    null as first_reply_date,
    null as giver_ids,
    null as giver_sexes,
    board.source,
    board.known_date,
    board.delivery_date,
    board.file_id,
    board.row_number
from board
where not exists (
    select 1
    from box
    where box.idea_id = board.idea_id
)
