-- One row per threshold of small numbers.
select
    threshold,
    value
from raw.thresholds
