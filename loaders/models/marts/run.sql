-- One row: the load itself.
-- gather
select
    as_of,
    is_synthetic,
    edition
from staging.run
