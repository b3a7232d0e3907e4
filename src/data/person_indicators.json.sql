-- One row per indicator about persons, with the systems that it is computed from
select
    indicator_id,
    string_agg(source, ', ' order by source) as sources
from published.person_indicators
group by indicator_id, sort_order
order by sort_order
