-- One row per case, quarter in which it opened and participating municipality: developed by several or by one.
-- shard: municipality_code
with
opened as (
    select
        cases.case_id,
        cases.municipality_code,
        cases.programme_run,
        cases.solution_type,
        cases.is_delayed_entry,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.cases
    join marts.calendar_quarters
        on cases.opened_date between calendar_quarters.starts_on and calendar_quarters.ends_on
),

shared as (
    select
        opened.case_id,
        opened.period,
        1 + count(distinct case_municipalities.municipality_code) as developer_count
    from opened
    join marts.case_municipalities
        on opened.case_id = case_municipalities.case_id
        and opened.municipality_code <> case_municipalities.municipality_code
    where case_municipalities.role in ('owner', 'co_developer')
        and case_municipalities.valid_from <= opened.cutoff_on
        and coalesce(case_municipalities.valid_to > opened.cutoff_on, true)
    group by opened.case_id, opened.period
),

measures as (
    select 'joint' as measure
    union all
    select 'developers' as measure
)

select
    cast(measures.measure as text) as measure,
    cast('case' as text) as record_kind,
    cast(opened.case_id as text) as record_id,
    cast(opened.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(coalesce(opened.programme_run, 'none') as text) as programme_run,
    cast(coalesce(opened.solution_type, 'unknown') as text) as solution_type,
    cast(
        case
            when opened.is_delayed_entry then 'excluded'
            when shared.case_id is not null then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(case when opened.is_delayed_entry then 'delayed_entry' end as text) as reason,
    cast(coalesce(shared.developer_count, 1) as double precision) as value
from opened
cross join measures
join marts.item_municipalities
    on opened.case_id = item_municipalities.item_id
    and item_municipalities.valid_from <= opened.cutoff_on
    and coalesce(item_municipalities.valid_to > opened.cutoff_on, true)
left join shared
    on opened.case_id = shared.case_id
    and opened.period = shared.period
