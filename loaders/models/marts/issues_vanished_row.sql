-- One row per record that an earlier delivery of a list has and the newest has not.
-- gather
with newest as (
    select
        source,
        delivered_by,
        list,
        max(delivery_date) as delivery_date
    from marts.delivered_records
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
    from marts.delivered_records
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
    end as message,
    delivery_rules.is_of_persons as is_about_person
from last_seen
inner join newest
    on last_seen.source = newest.source
    and last_seen.delivered_by = newest.delivered_by
    and last_seen.list = newest.list
inner join marts.delivery_rules
    on last_seen.source = delivery_rules.source
left join refused
    on newest.source = refused.source
    and newest.delivered_by = refused.delivered_by
    and newest.delivery_date = refused.delivery_date
where last_seen.delivery_date < newest.delivery_date
