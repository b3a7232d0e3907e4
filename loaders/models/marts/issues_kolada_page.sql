-- One row per delivery of Kolada's replies in which a page that is told of is missing.
-- gather
with pages as (
    select distinct
        delivered_by,
        delivery_date,
        file_id,
        page,
        next_page,
        next_page_number
    from staging.kolada_values
),

counts as (
    select
        delivered_by,
        delivery_date,
        count(*) as page_count,
        count(*) filter (where next_page is null) as last_count,
        coalesce(max(next_page_number), 1) as told_count
    from pages
    group by delivered_by, delivery_date
)

select
    'kolada_page_missing' as rule,
    delivered_by as municipality_code,
    'kolada ' || cast(delivery_date as text) as record_id,
    'Svaret från Kolada fortsätter på en sida som inte finns i leveransen. Hämta alla sidor.' as message
from counts
where last_count = 0 or page_count < told_count
