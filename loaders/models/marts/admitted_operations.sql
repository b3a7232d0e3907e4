-- One row per operation that has been admitted: the first case of its municipality and operating area, the day it opened, and the operation's coding then.
-- gather
-- No export says when an operation was admitted to a sluice: it is when the first idea that comes from it is taken up.
with
opened as (
    select distinct on (ideas.municipality_code, ideas.operating_area)
        ideas.municipality_code,
        ideas.operating_area,
        cases.case_id,
        cases.opened_date
    from marts.cases
    join marts.ideas on cases.case_id = ideas.idea_id
    where ideas.operating_area is not null
        and cases.opened_date is not null
    order by ideas.municipality_code, ideas.operating_area, cases.opened_date, cases.case_id
),

coded as (
    select
        opened.municipality_code,
        opened.operating_area,
        max(case when gender_coding.method = 'computed' then gender_coding.coding end) as computed_coding,
        max(case when gender_coding.method = 'declared' then gender_coding.coding end) as declared_coding
    from opened
    join marts.calendar_quarters
        on opened.opened_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    join marts.gender_coding
        on opened.municipality_code = gender_coding.municipality_code
        and opened.operating_area = gender_coding.operating_area
        and calendar_quarters.period = gender_coding.period
    group by opened.municipality_code, opened.operating_area
)

select
    cast(opened.municipality_code || ':' || opened.operating_area as text) as operation_id,
    cast(opened.municipality_code as text) as municipality_code,
    cast(opened.operating_area as text) as operating_area,
    cast(opened.case_id as text) as case_id,
    cast(opened.opened_date as date) as admitted_date,
    cast(coalesce(coded.computed_coding, 'unknown') as text) as computed_coding,
    cast(coalesce(coded.declared_coding, 'unknown') as text) as declared_coding
from opened
left join coded
    on opened.municipality_code = coded.municipality_code
    and opened.operating_area = coded.operating_area
