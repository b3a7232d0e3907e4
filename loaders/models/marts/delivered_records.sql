-- One row per record of a list in each delivery that has it, and the row where it stands; logs and searches, which are no lists, are left out.
-- gather
select
    source,
    'ideabox' as table_name,
    municipality_code as delivered_by,
    'ideabox' as list,
    municipality_code,
    item_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.ideabox
union all
select
    source,
    'planner_tasks' as table_name,
    municipality_code as delivered_by,
    board_key as list,
    municipality_code,
    item_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.planner_tasks
union all
select
    source,
    'trello_cards' as table_name,
    municipality_code as delivered_by,
    board_key as list,
    municipality_code,
    item_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.trello_cards
union all
select
    source,
    'adoptions' as table_name,
    delivered_by,
    'adoptions' as list,
    municipality_code,
    innovation_id || '-' || municipality_code as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.adoptions
union all
select
    source,
    'network_members' as table_name,
    delivered_by,
    'network_members' as list,
    coalesce(municipality_code, delivered_by) as municipality_code,
    network || ' ' || coalesce(person_id, organisation) || ' ' || cast(valid_from as text) as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.network_members
union all
select
    source,
    'training_participants' as table_name,
    municipality_code as delivered_by,
    'training_participants' as list,
    municipality_code,
    cohort_id || ' ' || person_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.training_participants
union all
select
    source,
    'form_responses' as table_name,
    municipality_code as delivered_by,
    form_key as list,
    municipality_code,
    response_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.form_responses
union all
select
    source,
    'meetings' as table_name,
    delivered_by,
    'meetings' as list,
    coalesce(municipality_code, delivered_by) as municipality_code,
    'möte ' || meeting_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.meetings
union all
select
    source,
    'costs' as table_name,
    delivered_by,
    'costs' as list,
    municipality_code,
    'kostnad ' || cost_id as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.costs
union all
select
    source,
    'benefits' as table_name,
    delivered_by,
    'benefits' as list,
    municipality_code,
    'nytta ' || benefit_id || ' ' || status || ' ' || cast(assessed_date as text) as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.benefits
union all
select
    source,
    'maturity' as table_name,
    delivered_by,
    'maturity' as list,
    municipality_code,
    component || ' ' || cast(year as text) as record_id,
    delivery_date,
    file_id,
    sheet,
    row_number
from staging.maturity
