-- One row per indicator of the catalogue.
-- gather
select
    indicator_id,
    statistic,
    about_persons,
    sort_order
from staging.indicators
