-- One row per municipality, year and SLIK component: its score, and what it was in its first assessment.
-- gather
select
    cast(maturity.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(maturity.year as integer) as year,
    cast(maturity.component as text) as component,
    cast(maturity.score as integer) as score,
    cast(min(maturity.year) over (partition by maturity.municipality_code, maturity.component) as integer) as first_year,
    cast(
        first_value(maturity.score) over (
            partition by maturity.municipality_code, maturity.component
            order by maturity.year
        ) as integer
    ) as first_score
from marts.maturity
left join marts.municipalities on maturity.municipality_code = municipalities.municipality_code
