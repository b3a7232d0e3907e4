-- One row per municipality.
select
    municipality_code,
    name,
    county_code,
    county_name,
    country
from reference.municipalities
