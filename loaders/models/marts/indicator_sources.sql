-- One row per indicator and source that it is computed from.
-- gather
select
    indicator_id,
    source
from staging.indicator_sources
