-- One row per municipality, year and component of maturity: its score, and its first
select
    municipality_code,
    municipality_name,
    cast(year as text) as year,
    component,
    score,
    cast(first_year as text) as first_year,
    first_score
from published.maturity
order by municipality_code, year, component
