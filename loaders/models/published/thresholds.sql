-- One row per threshold of small numbers, as the pages were built with it.
-- gather
select
    cast(threshold as text) as threshold,
    cast(value as integer) as value
from marts.thresholds
