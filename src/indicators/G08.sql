-- One row per source, quarter and person whom the source has told of by the quarter's last day: is the sex known by then.
-- shard: municipality_code
with
sighted as (
    select
        person_sightings.source,
        person_sightings.municipality_code,
        person_sightings.person_id,
        calendar_quarters.period,
        coalesce(person_sightings.known_date <= calendar_quarters.cutoff_on, false) as is_known
    from marts.person_sightings
    join marts.calendar_quarters on person_sightings.seen_date <= calendar_quarters.cutoff_on
),

measured as (
    select 'known' as measure, source, municipality_code, person_id, period, is_known
    from sighted
    union all
    select 'persons' as measure, source, municipality_code, person_id, period, true as is_known
    from sighted
)

select
    cast(measure as text) as measure,
    cast('person_row' as text) as record_kind,
    cast(source || ':' || person_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(source as text) as source,
    cast(case when is_known then 'numerator' else 'denominator' end as text) as part,
    cast(null as text) as reason,
    cast(1 as double precision) as value
from measured
