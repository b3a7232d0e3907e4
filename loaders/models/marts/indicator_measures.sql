-- One row per indicator and measure of it; the first is the headline.
-- gather
select
    indicator_id,
    measure,
    statistic,
    basis,
    sort_order
from staging.indicator_measures
