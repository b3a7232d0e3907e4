-- One row per record and row that tells of it: of a list each version, of a log each entry, of a reference list its row.
-- gather
-- A record of an observation is found here by its kind and id; a case by the rows of its ideas, an entry to a stage by those of its item.
with told as (
    select 'idea' as record_kind, item_id as record_id, file_id, sheet, row_number from staging.ideabox
    union all
    select 'idea' as record_kind, item_id as record_id, file_id, sheet, row_number from staging.planner_tasks
    union all
    select 'idea' as record_kind, item_id as record_id, file_id, sheet, row_number from staging.trello_cards
    union all
    select
        'adoption' as record_kind,
        innovation_id || '-' || municipality_code as record_id,
        file_id,
        sheet,
        row_number
    from staging.adoptions
    union all
    select 'innovation' as record_kind, innovation_id as record_id, file_id, sheet, row_number from staging.adoptions
    union all
    select 'municipality' as record_kind, municipality_code as record_id, file_id, sheet, row_number
    from staging.adoptions
    union all
    select 'person' as record_kind, person_id as record_id, file_id, sheet, row_number from staging.network_members
    union all
    select 'organisation' as record_kind, organisation as record_id, file_id, sheet, row_number
    from staging.network_members
    union all
    select 'person' as record_kind, person_id as record_id, file_id, sheet, row_number
    from staging.training_participants
    union all
    select 'training_cohort' as record_kind, cohort_id as record_id, file_id, sheet, row_number
    from staging.training_participants
    union all
    select
        'person' as record_kind,
        unnest(string_to_array(giver_ids, ' ')) as record_id,
        file_id,
        sheet,
        row_number
    from staging.ideabox
    union all
    select 'meeting' as record_kind, delivered_by || '-' || meeting_id as record_id, file_id, sheet, row_number
    from staging.meetings
    union all
    select 'cost' as record_kind, delivered_by || '-' || cost_id as record_id, file_id, sheet, row_number
    from staging.costs
    union all
    select 'benefit' as record_kind, delivered_by || '-' || benefit_id as record_id, file_id, sheet, row_number
    from staging.benefits
    union all
    select
        'response' as record_kind,
        municipality_code || '-' || form_key || '-' || response_id as record_id,
        file_id,
        sheet,
        row_number
    from staging.form_responses
),

versions as (
    select distinct
        told.record_kind,
        told.record_id,
        told.file_id,
        told.sheet,
        told.row_number
    from told
    inner join marts.record_versions
        on told.file_id = record_versions.file_id
        and told.row_number = record_versions.row_number
        and told.sheet is not distinct from record_versions.sheet
    where told.record_id is not null
),

logged as (
    select 'idea' as record_kind, item_id as record_id, file_id, sheet, row_number from marts.logged_events
    union all
    select 'idea' as record_kind, idea_id as record_id, file_id, sheet, row_number from marts.jira_ideas
    union all
    select 'idea' as record_kind, idea_id as record_id, file_id, sheet, row_number from marts.form_ideas
),

rows_told as (
    select record_kind, record_id, file_id, sheet, row_number from versions
    union all
    select record_kind, record_id, file_id, sheet, row_number from logged
),

of_cases as (
    select distinct
        'case' as record_kind,
        idea_cases.case_id as record_id,
        rows_told.file_id,
        rows_told.sheet,
        rows_told.row_number
    from rows_told
    inner join marts.idea_cases
        on rows_told.record_id = idea_cases.idea_id
    where rows_told.record_kind = 'idea'
),

listed as (
    select 'programme_run' as record_kind, run_code as record_id, 'programme_runs' as list_name, list_row
    from marts.programme_runs
    union all
    select 'hub' as record_kind, hub_code as record_id, 'hubs' as list_name, list_row
    from marts.hubs
    union all
    select 'municipality' as record_kind, municipality_code as record_id, 'municipalities' as list_name, list_row
    from marts.municipalities
    union all
    select
        case when kind = 'payment' then 'payment' else 'grant' end as record_kind,
        cast(list_row as text) as record_id,
        'funding' as list_name,
        list_row
    from marts.funding
    union all
    select
        'activity' as record_kind,
        hub_code || ' ' || cast(activity_number as text) as record_id,
        'plan' as list_name,
        list_row
    from marts.plan_activities
    union all
    select
        'survey' as record_kind,
        hub_code || ':' || wave || ':' || role as record_id,
        'awareness' as list_name,
        list_row
    from marts.awareness
)

select
    record_kind,
    record_id,
    file_id,
    sheet,
    row_number,
    cast(null as text) as list_name,
    cast(null as integer) as list_row
from rows_told
union all
select
    record_kind,
    record_id,
    file_id,
    sheet,
    row_number,
    cast(null as text) as list_name,
    cast(null as integer) as list_row
from of_cases
union all
select
    record_kind,
    record_id,
    cast(null as integer) as file_id,
    cast(null as text) as sheet,
    cast(null as integer) as row_number,
    list_name,
    list_row
from listed
