-- One row per record that an earlier delivery of a list has and the newest has not.
-- gather
with records as (
    select
        source,
        municipality_code as delivered_by,
        'ideabox' as list,
        municipality_code,
        item_id as record_id,
        delivery_date
    from staging.ideabox
    union all
    select
        source,
        municipality_code as delivered_by,
        board_key as list,
        municipality_code,
        item_id as record_id,
        delivery_date
    from staging.planner_tasks
    union all
    select
        source,
        municipality_code as delivered_by,
        board_key as list,
        municipality_code,
        item_id as record_id,
        delivery_date
    from staging.trello_cards
    union all
    select
        source,
        delivered_by,
        'adoptions' as list,
        municipality_code,
        innovation_id || '-' || municipality_code as record_id,
        delivery_date
    from staging.adoptions
    union all
    select
        source,
        delivered_by,
        'network_members' as list,
        coalesce(municipality_code, delivered_by) as municipality_code,
        network || ' ' || coalesce(person_id, organisation) || ' ' || cast(valid_from as text) as record_id,
        delivery_date
    from staging.network_members
    union all
    select
        source,
        municipality_code as delivered_by,
        'training_participants' as list,
        municipality_code,
        cohort_id || ' ' || person_id as record_id,
        delivery_date
    from staging.training_participants
    union all
    select
        source,
        municipality_code as delivered_by,
        form_key as list,
        municipality_code,
        response_id as record_id,
        delivery_date
    from staging.form_responses
    union all
    select
        source,
        delivered_by,
        'meetings' as list,
        coalesce(municipality_code, delivered_by) as municipality_code,
        'möte ' || meeting_id as record_id,
        delivery_date
    from staging.meetings
    union all
    select
        source,
        delivered_by,
        'costs' as list,
        municipality_code,
        'kostnad ' || cost_id as record_id,
        delivery_date
    from staging.costs
    union all
    select
        source,
        delivered_by,
        'benefits' as list,
        municipality_code,
        'nytta ' || benefit_id || ' ' || status || ' ' || cast(assessed_date as text) as record_id,
        delivery_date
    from staging.benefits
    union all
    select
        source,
        delivered_by,
        'maturity' as list,
        municipality_code,
        component || ' ' || cast(year as text) as record_id,
        delivery_date
    from staging.maturity
),

newest as (
    select
        source,
        delivered_by,
        list,
        max(delivery_date) as delivery_date
    from records
    group by source, delivered_by, list
),

last_seen as (
    select
        source,
        delivered_by,
        list,
        municipality_code,
        record_id,
        max(delivery_date) as delivery_date
    from records
    group by source, delivered_by, list, municipality_code, record_id
),

refused as (
    select
        source,
        municipality_code as delivered_by,
        delivery_date,
        sum(refused_count) as refused_count
    from staging.files
    group by source, municipality_code, delivery_date
)

select
    'vanished_row' as rule,
    last_seen.municipality_code,
    last_seen.record_id,
    'Raden finns i leveransen ' || cast(last_seen.delivery_date as text)
    || ' men inte i ' || cast(newest.delivery_date as text)
    || case
        when refused.refused_count > 0
            then ', där ' || cast(cast(refused.refused_count as integer) as text) || ' rader underkändes.'
        else '. Uppgiften står kvar som den var.'
    end as message
from last_seen
inner join newest
    on last_seen.source = newest.source
    and last_seen.delivered_by = newest.delivered_by
    and last_seen.list = newest.list
left join refused
    on newest.source = refused.source
    and newest.delivered_by = refused.delivered_by
    and newest.delivery_date = refused.delivery_date
where last_seen.delivery_date < newest.delivery_date
