-- One row per indicator and measure of it; the first is the headline.
-- gather
select
    indicator_id,
    measure,
    statistic,
    basis,
    records_measure,
    base_measure,
    register,
    part_of,
    is_of_municipalities,
    event,
    probability,
    months,
    is_decided_only,
    is_shared_money,
    unit,
    about_persons,
    sort_order
from staging.indicator_measures
