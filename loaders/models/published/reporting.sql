-- One row per source, municipality and quarter: has a file come.
-- gather
select
    cast(source as text) as source,
    cast(municipality_code as text) as municipality_code,
    cast(period as text) as period,
    is_reported
from marts.reporting
