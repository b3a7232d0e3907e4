-- One row per source: how often it is asked for, the days that a delivery may take, how much a list may shrink, and whose it is.
-- gather
with sources as (
    select source
    from staging.files
    union
    select source
    from marts.delivered_records
    union
    select source
    from staging.indicator_sources
)

select
    source,
    case when source in ('november', 'maturity', 'kolada') then 'year' else 'quarter' end as asked_each,
    30 as days_to_deliver,
    20 as most_shrink_percent,
    source in ('november', 'network', 'training') as is_of_persons
from sources
