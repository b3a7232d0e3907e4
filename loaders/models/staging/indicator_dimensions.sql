-- One row per indicator and dimension that it is split by.
select
    indicator_id,
    dimension,
    yields_to,
    sort_order
from raw.indicator_dimensions
