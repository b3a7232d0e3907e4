-- One row per organisation and its type.
-- gather
select
    list_row,
    organisation,
    organisation_type,
    source,
    note
from staging.organisations
