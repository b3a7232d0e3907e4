-- One row per split of numbers of persons that is withheld in a quarter, or without one in all, beside what the rules withhold.
select
    list_row,
    indicator_id,
    dimension,
    area_kind,
    area_code,
    period,
    cast(withheld_on as date) as withheld_on,
    reason
from reference.withheld_splits
