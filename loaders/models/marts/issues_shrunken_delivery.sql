-- One row per delivery of a list that has lost more of its rows since the one before than its source's rule lets it.
-- gather
-- Refused rows count as delivered: they are told of as refusals. What is missing is no deletion; it stands as it was.
with held as (
    select source, delivered_by, list, delivery_date, file_id
    from marts.delivered_records
    union all
    select source, delivered_by, 'november' as list, delivery_date, file_id
    from staging.november_employments
),

accepted as (
    select source, delivered_by, list, delivery_date, count(*) as row_count
    from held
    group by source, delivered_by, list, delivery_date
),

list_files as (
    select distinct source, delivered_by, list, delivery_date, file_id
    from held
),

refused as (
    select
        list_files.source,
        list_files.delivered_by,
        list_files.list,
        list_files.delivery_date,
        sum(files.refused_count) as row_count
    from list_files
    inner join staging.files
        on list_files.file_id = files.file_id
    group by list_files.source, list_files.delivered_by, list_files.list, list_files.delivery_date
),

delivered as (
    select
        accepted.source,
        accepted.delivered_by,
        accepted.list,
        accepted.delivery_date,
        cast(accepted.row_count + coalesce(refused.row_count, 0) as integer) as row_count
    from accepted
    left join refused
        on accepted.source = refused.source
        and accepted.delivered_by = refused.delivered_by
        and accepted.list = refused.list
        and accepted.delivery_date = refused.delivery_date
),

compared as (
    select
        source,
        delivered_by,
        list,
        delivery_date,
        row_count,
        lag(row_count) over earlier as row_count_before,
        lag(delivery_date) over earlier as delivery_date_before
    from delivered
    window earlier as (partition by source, delivered_by, list order by delivery_date)
)

select
    'shrunken_delivery' as rule,
    compared.delivered_by as municipality_code,
    compared.source || ' ' || cast(compared.delivery_date as text)
    || case when compared.list in ('ideabox', 'november') then '' else ' ' || compared.list end as record_id,
    'Leveransen ' || cast(compared.delivery_date as text) || ' har '
    || cast(compared.row_count as text) || ' rader, den förra (' || cast(compared.delivery_date_before as text)
    || ') hade ' || cast(compared.row_count_before as text) || ': '
    || cast(cast(round((compared.row_count_before - compared.row_count) * 100.0 / compared.row_count_before) as integer) as text)
    || ' procent färre. De uppgifter som saknas står kvar som de var.' as message,
    delivery_rules.is_of_persons as is_about_person
from compared
inner join marts.delivery_rules
    on compared.source = delivery_rules.source
where (compared.row_count_before - compared.row_count) * 100
    > compared.row_count_before * delivery_rules.most_shrink_percent
