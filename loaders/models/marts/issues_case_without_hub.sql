-- One row per case that was opened in a municipality that was in no sluice on that day.
-- gather
select
    'case_without_hub' as rule,
    municipality_code,
    case_id as record_id,
    'Kommunen var inte med i någon sluss den ' || cast(opened_date as text) || ', då ärendet öppnades.' as message
from marts.cases
where hub_code is null
