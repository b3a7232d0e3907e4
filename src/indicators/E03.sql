-- One row per benefit that is known, measure and quarter, as it was last assessed.
-- shard: municipality_code
with
known as (
    select
        benefits.benefit_id,
        benefits.municipality_code,
        benefits.category,
        benefits.status,
        benefits.unit,
        benefits.value,
        calendar_quarters.period,
        row_number() over (
            partition by benefits.benefit_id, benefits.status, calendar_quarters.period
            order by benefits.assessed_date desc nulls last
        ) as place
    from marts.benefits
    join marts.calendar_quarters on benefits.assessed_date <= calendar_quarters.cutoff_on
),

benefits_known as (
    select
        benefit_id,
        period,
        max(municipality_code) as municipality_code,
        max(category) as category
    from known
    group by benefit_id, period
),

measures as (
    select
        measure,
        status,
        category
    from
        (
            values
            ('expected', 'expected', cast(null as text)),
            ('measured', 'measured', cast(null as text)),
            ('verified', 'verified', cast(null as text)),
            ('expected_money', 'expected', 'money'),
            ('measured_money', 'measured', 'money'),
            ('verified_money', 'verified', 'money'),
            ('expected_time', 'expected', 'time'),
            ('measured_time', 'measured', 'time'),
            ('verified_time', 'verified', 'time')
        ) as listed (measure, status, category)
),

judged as (
    select
        measures.measure,
        benefits_known.benefit_id,
        benefits_known.period,
        benefits_known.municipality_code,
        benefits_known.category,
        known.value,
        case
            when measures.category <> benefits_known.category then 'other_category'
            when known.benefit_id is null then 'other_status'
        end as reason,
        measures.category is null as is_counted
    from measures
    cross join benefits_known
    left join known
        on benefits_known.benefit_id = known.benefit_id
        and benefits_known.period = known.period
        and measures.status = known.status
        and known.place = 1
)

select
    cast(measure as text) as measure,
    cast('benefit' as text) as record_kind,
    cast(benefit_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(category as text) as benefit_category,
    cast(case when reason is null then 'numerator' else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(case when is_counted then 1 else value end as double precision) as value
from judged
