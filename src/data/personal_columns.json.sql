-- One row per column of an export that holds something about persons
select
    source,
    heading,
    personal,
    treatment
from published.personal_columns
order by source, sort_order
