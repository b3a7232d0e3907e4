-- One row: the load that everything here was made by.
-- gather
with
thresholds as (
    select
        max(case when threshold = 'persons' then value end) as persons_threshold,
        max(case when threshold = 'percent' then value end) as percent_threshold
    from marts.thresholds
)

select
    cast(run.as_of as date) as as_of,
    run.is_synthetic,
    cast(run.edition as text) as edition,
    cast(thresholds.persons_threshold as integer) as persons_threshold,
    cast(thresholds.percent_threshold as integer) as percent_threshold
from marts.run
cross join thresholds
