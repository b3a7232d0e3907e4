-- One row per source: files and rows that were read, and what became of the rows.
-- gather
-- The rows of a list of persons are persons: they are counted for all municipalities together, and withheld when they are few.
with
limits as (
    select
        max(case when threshold = 'persons' then value end) as least_count
    from marts.thresholds
),

counted as (
    select
        deliveries.source,
        count(*) as file_count,
        sum(deliveries.row_count) as row_count,
        sum(deliveries.accepted_count) as accepted_count,
        sum(deliveries.refused_count) as refused_count,
        sum(deliveries.ignored_count) as ignored_count,
        coalesce(bool_or(delivery_rules.is_of_persons), false) as is_of_persons
    from marts.deliveries
    left join marts.delivery_rules on deliveries.source = delivery_rules.source
    group by deliveries.source
),

judged as (
    select
        counted.source,
        counted.file_count,
        counted.row_count,
        counted.accepted_count,
        counted.refused_count,
        counted.ignored_count,
        counted.is_of_persons
        and counted.accepted_count > 0
        and counted.accepted_count < limits.least_count as is_withheld
    from counted
    cross join limits
)

select
    cast(source as text) as source,
    cast(file_count as integer) as file_count,
    cast(case when not is_withheld then row_count end as integer) as row_count,
    cast(case when not is_withheld then accepted_count end as integer) as accepted_count,
    cast(case when not is_withheld then refused_count end as integer) as refused_count,
    cast(case when not is_withheld then ignored_count end as integer) as ignored_count
from judged
