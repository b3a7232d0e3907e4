-- One row per column of an export that its contract declares to hold something about persons, with what is done to it while it is read.
-- gather
select
    source,
    heading,
    personal,
    treatment,
    sort_order
from staging.personal_columns
