-- One row per indicator and source that it is computed from.
select
    indicator_id,
    source
from raw.indicator_sources
