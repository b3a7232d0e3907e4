-- One row per split of numbers of persons that is withheld in a quarter, or without one in all, because the audit or a person has asked for it.
-- gather
select
    list_row,
    indicator_id,
    dimension,
    area_kind,
    area_code,
    period,
    withheld_on,
    reason
from staging.withheld_splits
