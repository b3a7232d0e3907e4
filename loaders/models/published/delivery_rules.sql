-- One row per source: how often it is asked for, the days that a delivery may take, and how much a list may shrink.
-- gather
select
    cast(source as text) as source,
    cast(asked_each as text) as asked_each,
    cast(days_to_deliver as integer) as days_to_deliver,
    cast(most_shrink_percent as integer) as most_shrink_percent
from marts.delivery_rules
