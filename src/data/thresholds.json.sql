-- One row per threshold of small numbers
select
    threshold,
    value
from published.thresholds
order by threshold
