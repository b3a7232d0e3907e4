-- One row per case
select
    case_id,
    municipality_code,
    municipality_name,
    hub_code,
    opened_date,
    current_stage,
    ended_date,
    end_kind,
    is_joint,
    participant_count,
    last_event_date
from published.cases
order by case_id
