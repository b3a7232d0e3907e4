-- One row per operation, coding, cost or case, measure, quarter since it was admitted, spent or opened, and method of coding.
-- gather
with
methods as (
    select method
    from (values ('computed'), ('declared')) as listed (method)
),

coded as (
    select
        admitted_operations.operation_id,
        admitted_operations.municipality_code,
        admitted_operations.operating_area,
        admitted_operations.admitted_date,
        methods.method,
        case
            when methods.method = 'computed' then admitted_operations.computed_coding
            else admitted_operations.declared_coding
        end as coding
    from marts.admitted_operations
    cross join methods
),

spent as (
    select
        costs.cost_id,
        costs.cost_date,
        costs.amount_sek,
        coalesce(ideas.municipality_code, costs.municipality_code) as municipality_code,
        methods.method,
        coalesce(coded.coding, 'unknown') as coding,
        coded.operation_id
    from marts.costs
    cross join methods
    left join marts.ideas on costs.case_id = ideas.idea_id
    left join coded
        on ideas.municipality_code = coded.municipality_code
        and ideas.operating_area = coded.operating_area
        and methods.method = coded.method
),

measured as (
    select
        'operations' as measure,
        'operation' as record_kind,
        operation_id as record_id,
        admitted_date as dated,
        municipality_code,
        method,
        coding,
        cast(null as text) as reason,
        1.0 as value
    from coded
    union all
    select
        'codings' as measure,
        'coding' as record_kind,
        coding as record_id,
        admitted_date as dated,
        municipality_code,
        'computed' as method,
        coding,
        case when coding not in ('female_coded', 'male_coded') then 'no_sex_coding' end as reason,
        1.0 as value
    from coded
    where method = 'computed'
    union all
    select
        'cost' as measure,
        'cost' as record_kind,
        cost_id as record_id,
        cost_date as dated,
        municipality_code,
        method,
        coding,
        case when operation_id is null then 'no_operation' end as reason,
        cast(amount_sek as double precision) as value
    from spent
    union all
    select
        'hours' as measure,
        'operation' as record_kind,
        operation_id as record_id,
        admitted_date as dated,
        municipality_code,
        'computed' as method,
        coding,
        'not_in_exports' as reason,
        0.0 as value
    from coded
    where method = 'computed'
)

select
    cast(measured.measure as text) as measure,
    cast(measured.record_kind as text) as record_kind,
    cast(measured.record_id as text) as record_id,
    cast(calendar_quarters.period as text) as period,
    cast(measured.municipality_code as text) as municipality_code,
    cast(case when measured.method = 'computed' then measured.coding end as text) as coding,
    cast(measured.method || '/' || measured.coding as text) as method_coding,
    cast(case when measured.reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(measured.reason as text) as reason,
    cast(measured.value as double precision) as value
from measured
join marts.calendar_quarters on measured.dated <= calendar_quarters.cutoff_on
