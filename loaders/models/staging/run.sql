-- One row: the load itself.
select
    as_of,
    is_synthetic,
    edition
from raw.run
