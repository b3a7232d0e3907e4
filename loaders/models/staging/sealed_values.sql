-- One row per sealed edition and value of a measure about persons that it published or withheld.
select
    edition,
    indicator_id,
    measure,
    period,
    area_kind,
    area_code,
    dimension,
    category,
    numerator,
    denominator,
    status
from raw.sealed_values
