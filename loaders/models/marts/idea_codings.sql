-- One row per idea: the computed gender coding of the operation that it comes from, in the quarter when it was captured.
-- gather
select
    cast(ideas.idea_id as text) as idea_id,
    cast(ideas.municipality_code as text) as municipality_code,
    cast(coalesce(gender_coding.coding, 'unknown') as text) as coding
from marts.ideas
left join marts.calendar_quarters
    on ideas.captured_date between calendar_quarters.starts_on and calendar_quarters.ends_on
left join marts.gender_coding
    on ideas.municipality_code = gender_coding.municipality_code
    and ideas.operating_area = gender_coding.operating_area
    and calendar_quarters.period = gender_coding.period
    and gender_coding.method = 'computed'
