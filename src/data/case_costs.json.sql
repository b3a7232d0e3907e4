-- One row per case with costs and municipality that bears some of them
select
    case_id,
    municipality_code,
    municipality_name,
    is_owner,
    share,
    is_estimate
from published.case_costs
order by case_id, municipality_code
