-- One row per document that facts are taken from.
select
    list_row,
    mark,
    title,
    publisher,
    cast(updated_on as date) as updated_on,
    note,
    source
from reference.citations
