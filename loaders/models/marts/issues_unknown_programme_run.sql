-- One row per case in a programme run that is not in the list of runs.
-- gather
select
    'unknown_programme_run' as rule,
    cases.municipality_code,
    cases.case_id as record_id,
    'Programomgången ' || cases.programme_run || ' finns inte i listan över omgångar.' as message
from marts.cases
left join marts.programme_runs
    on cases.programme_run = programme_runs.run_code
where cases.programme_run is not null and programme_runs.run_code is null
