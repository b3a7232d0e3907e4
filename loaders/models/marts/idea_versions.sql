-- One row per idea, as its newest delivery has it: from an idea box, else a form, else Jira, else a board.
-- gather
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
),

listed as (
    select
        1 as source_order,
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
        2 as source_order,
        idea_id,
        municipality_code,
        captured_date,
        unit_name,
        unit_key,
        null as operating_area,
        origin,
        'form' as channel,
        challenge,
        null as merged_into,
        null as joint_municipalities,
        null as programme_run,
        null as solution_type,
        null as radicality,
        null as is_digital,
        null as first_reply_date,
        giver_ids,
        giver_sexes,
        source,
        known_date,
        delivery_date,
        file_id,
        row_number
    from marts.form_ideas
    union all
    select
        3 as source_order,
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
    from marts.jira_ideas
    union all
    select
        4 as source_order,
        idea_id,
        municipality_code,
        captured_date,
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
        source,
        known_date,
        delivery_date,
        file_id,
        row_number
    from board
)

select distinct on (idea_id)
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
from listed
order by idea_id, source_order, captured_date, file_id, row_number
