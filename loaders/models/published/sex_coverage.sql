-- One row per source that tells of persons, for the whole portfolio: of how large a share the sex is known.
-- gather
-- Withheld below the fewest persons of a percentage, and where those who are known or not known are fewer than may be shown.
with
limits as (
    select
        max(case when threshold = 'persons' then value end) as least_count,
        max(case when threshold = 'percent' then value end) as least_percent_count
    from marts.thresholds
),

judged as (
    select
        sex_coverage.source,
        sex_coverage.person_count,
        sex_coverage.known_count,
        sex_coverage.person_count < limits.least_percent_count
        or (sex_coverage.known_count > 0 and sex_coverage.known_count < limits.least_count)
        or (
            sex_coverage.person_count > sex_coverage.known_count
            and sex_coverage.person_count - sex_coverage.known_count < limits.least_count
        ) as is_withheld
    from marts.sex_coverage
    cross join limits
)

select
    cast(source as text) as source,
    cast(case when not is_withheld then person_count end as integer) as person_count,
    cast(case when not is_withheld then known_count end as integer) as known_count,
    cast(case when is_withheld then 'withheld' else 'final' end as text) as status
from judged
