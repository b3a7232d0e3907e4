-- One row per giving and taking municipality
select
    giver_code,
    giver_name,
    taker_code,
    taker_name,
    in_use,
    ended,
    planned
from published.adoption_flows
order by giver_code, taker_code
