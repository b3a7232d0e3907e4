-- One row per municipality, operating area, sex and day of measurement: each person once, at the largest employment; and the managers among them where the count tells.
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
        november_employments.municipality_code,
        november_employments.measured_on,
        november_employments.person_id
    )
        november_employments.municipality_code,
        november_employments.measured_on,
        november_employments.person_id,
        coalesce(november_employments.operating_area, 'unknown') as operating_area,
        coalesce(november_employments.sex, 'unknown') as sex,
        bool_or(november_employments.is_manager) over (
            partition by
                november_employments.municipality_code,
                november_employments.measured_on,
                november_employments.person_id
        ) as is_manager
    from staging.november_employments
    inner join newest
        on november_employments.municipality_code = newest.municipality_code
        and november_employments.measured_on = newest.measured_on
        and november_employments.delivery_date = newest.delivery_date
    order by
        november_employments.municipality_code,
        november_employments.measured_on,
        november_employments.person_id,
        november_employments.employment_rate_percent desc nulls last,
        november_employments.operating_area
)

select
    municipality_code,
    operating_area,
    sex,
    measured_on,
    cast(count(*) as integer) as headcount,
    cast(case when count(is_manager) > 0 then count(*) filter (where is_manager) end as integer) as manager_count
from persons
group by municipality_code, operating_area, sex, measured_on
