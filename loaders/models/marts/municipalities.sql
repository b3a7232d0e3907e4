-- One row per municipality.
-- gather
select
    list_row,
    municipality_code,
    name,
    county_code,
    county_name,
    country
from staging.municipalities
