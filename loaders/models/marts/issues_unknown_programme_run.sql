-- One row per case in a programme run that is not in the list of runs.
-- gather
select
    'unknown_programme_run' as rule,
    marts.cases.municipality_code,
    marts.cases.case_id as record_id,
    'Programomgången ' || marts.cases.programme_run || ' finns inte i listan över omgångar.' as message
from marts.cases
left join marts.programme_runs
    on marts.cases.programme_run = marts.programme_runs.run_code
where marts.cases.programme_run is not null and marts.programme_runs.run_code is null
