-- One row per indicator and dimension that it is split by.
-- gather
select
    indicator_id,
    dimension,
    yields_to,
    sort_order
from staging.indicator_dimensions
