-- One row per activity of a plan that is followed, and the day it was done.
select
    list_row,
    hub_code,
    cast(activity_number as integer) as activity_number,
    cast(done_on as date) as done_on,
    source,
    note
from reference.plan_outcomes
