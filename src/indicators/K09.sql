-- One row per municipality, SLIK component and quarter: its score in its newest assessment, and how far that is from its first.
-- shard: municipality_code
with
assessments as (
    select
        municipality_code,
        component,
        year,
        score,
        cast(cast(year as text) || '-12-31' as date) as assessed_on,
        first_value(score) over (partition by municipality_code, component order by year) as first_score,
        min(year) over (partition by municipality_code, component) as first_year
    from marts.maturity
),

newest as (
    select distinct on (assessments.municipality_code, assessments.component, calendar_quarters.period)
        assessments.municipality_code,
        assessments.component,
        calendar_quarters.period,
        assessments.score,
        assessments.score - assessments.first_score as step,
        assessments.year = assessments.first_year as is_first
    from assessments
    join marts.calendar_quarters on assessments.assessed_on <= calendar_quarters.cutoff_on
    order by
        assessments.municipality_code,
        assessments.component,
        calendar_quarters.period,
        assessments.year desc nulls last
)

select
    cast(component as text) as measure,
    cast('municipality' as text) as record_kind,
    cast(municipality_code as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(score as text) as score,
    cast(
        case
            when is_first then 'first_assessment'
            when step < 0 then 'lower'
            when step = 0 then 'same'
            when step = 1 then 'up_one'
            else 'up_more'
        end as text
    ) as change,
    cast('numerator' as text) as part,
    cast(null as text) as reason,
    cast(1 as double precision) as value
from newest
