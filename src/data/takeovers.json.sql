-- One row per municipality and innovation that it could take over
select
    municipality_code,
    municipality_name,
    place,
    fit_count,
    innovation_id,
    origin_code,
    origin_name,
    solution_type,
    challenges,
    open_count,
    user_count,
    hub_user_count,
    user_codes
from published.takeovers
order by municipality_code, place
