-- One row per record of an indicator that is not about persons and row that tells of it
select
    record_kind,
    record_id,
    source,
    delivered_by,
    delivery_date,
    sheet_number,
    row_number,
    sha256_start
from published.record_sources
order by record_kind, record_id, delivery_date, sha256_start, sheet_number, row_number
