-- One row per organisation and its type.
select
    list_row,
    organisation,
    organisation_type,
    source,
    note
from reference.organisations
