-- One row per threshold of small numbers: persons for a count, percent for a percentage of persons.
-- gather
select
    threshold,
    value
from staging.thresholds
