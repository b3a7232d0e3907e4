-- One row per document that facts are taken from.
-- gather
select
    list_row,
    mark,
    title,
    publisher,
    updated_on,
    note,
    source
from staging.citations
