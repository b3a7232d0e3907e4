-- One row per case
select
    case_id,
    municipality_code,
    municipality_name,
    hub_code,
    opened_date,
    current_stage,
    last_stage,
    stage_days,
    is_stage_date_exact,
    ended_date,
    end_kind,
    is_joint,
    participant_count,
    participant_codes,
    solution_type,
    radicality,
    last_event_date,
    is_stalled
from published.cases
order by case_id
