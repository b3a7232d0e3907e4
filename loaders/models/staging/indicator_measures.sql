-- One row per indicator and measure of it.
select
    indicator_id,
    measure,
    statistic,
    basis,
    sort_order
from raw.indicator_measures
