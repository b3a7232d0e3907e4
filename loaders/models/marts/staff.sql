-- One row per quarter, municipality, operating area and sex: the employees, and the managers among them, of the November count that speaks for the quarter, and the operation's coding.
-- gather
-- The newest count by the quarter's last day speaks for it, if it is at most fourteen months old: that of one November is in force until the next has come.
with
newest as (
    select
        calendar_quarters.period,
        headcounts.municipality_code,
        max(headcounts.measured_on) as measured_on
    from marts.calendar_quarters
    join marts.headcounts
        on headcounts.measured_on <= calendar_quarters.cutoff_on
        and cast(headcounts.measured_on + interval '14 months' as date) > calendar_quarters.cutoff_on
    group by calendar_quarters.period, headcounts.municipality_code
)

select
    cast(newest.period as text) as period,
    cast(newest.municipality_code as text) as municipality_code,
    cast(headcounts.operating_area as text) as operating_area,
    cast(headcounts.sex as text) as sex,
    cast(headcounts.measured_on as date) as measured_on,
    cast(coalesce(gender_coding.coding, 'unknown') as text) as coding,
    cast(headcounts.headcount as integer) as headcount,
    cast(headcounts.manager_count as integer) as manager_count
from newest
join marts.headcounts
    on newest.municipality_code = headcounts.municipality_code
    and newest.measured_on = headcounts.measured_on
left join marts.gender_coding
    on newest.period = gender_coding.period
    and headcounts.municipality_code = gender_coding.municipality_code
    and headcounts.operating_area = gender_coding.operating_area
    and headcounts.measured_on = gender_coding.measured_on
    and gender_coding.method = 'computed'
