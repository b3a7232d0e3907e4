-- One row per indicator and dimension that it is split by.
select
    indicator_id,
    dimension,
    sort_order
from raw.indicator_dimensions
