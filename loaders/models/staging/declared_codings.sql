-- One row per operation and day on which its gender coding was declared.
select
    list_row,
    municipality_code,
    operating_area,
    coding,
    cast(declared_on as date) as declared_on,
    source
from reference.declared_codings
