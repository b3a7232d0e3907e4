-- One row per indicator of the catalogue.
select
    indicator_id,
    statistic,
    about_persons,
    sort_order
from raw.indicators
