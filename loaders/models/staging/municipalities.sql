-- One row per municipality.
select
    list_row,
    municipality_code,
    name,
    county_code,
    county_name,
    country
from reference.municipalities
