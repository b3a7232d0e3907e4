-- One row per rule and municipality: how many records break it; those about persons for all municipalities together.
-- gather
with
limits as (
    select
        max(case when threshold = 'persons' then value end) as least_count
    from marts.thresholds
),

counted as (
    select
        rule,
        case when not is_about_person then municipality_code end as municipality_code,
        is_about_person,
        count(*) as issue_count
    from marts.data_issues
    group by rule, case when not is_about_person then municipality_code end, is_about_person
)

select
    cast(counted.rule as text) as rule,
    cast(counted.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    counted.is_about_person,
    cast(
        case when not counted.is_about_person or counted.issue_count >= limits.least_count then counted.issue_count end
        as integer
    ) as issue_count
from counted
cross join limits
left join marts.municipalities on counted.municipality_code = municipalities.municipality_code
