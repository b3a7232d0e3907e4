-- One row per municipality, operating area, sex and day of measurement: each person once, at the largest employment.
-- shard: municipality_code
with newest as (
    select
        municipality_code,
        measured_on,
        max(delivery_date) as delivery_date
    from staging.november_employments
    group by municipality_code, measured_on
),

persons as (
    select distinct on (
        staging.november_employments.municipality_code,
        staging.november_employments.measured_on,
        staging.november_employments.person_id
    )
        staging.november_employments.municipality_code,
        staging.november_employments.measured_on,
        staging.november_employments.person_id,
        coalesce(staging.november_employments.operating_area, 'unknown') as operating_area,
        coalesce(staging.november_employments.sex, 'unknown') as sex
    from staging.november_employments
    inner join newest
        on staging.november_employments.municipality_code = newest.municipality_code
        and staging.november_employments.measured_on = newest.measured_on
        and staging.november_employments.delivery_date = newest.delivery_date
    order by
        staging.november_employments.municipality_code,
        staging.november_employments.measured_on,
        staging.november_employments.person_id,
        staging.november_employments.employment_rate_percent desc nulls last,
        staging.november_employments.operating_area
)

select
    municipality_code,
    operating_area,
    sex,
    measured_on,
    cast(count(*) as integer) as headcount
from persons
group by municipality_code, operating_area, sex, measured_on
