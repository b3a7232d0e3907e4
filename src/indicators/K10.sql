-- One row per part of those that a sluice's newest survey is about, by role, measure, quarter and municipality of the sluice: who knows it, who does not, who did not answer and who was not asked.
-- gather
with
newest as (
    select
        awareness.hub_code,
        awareness.wave,
        awareness.role,
        awareness.population_count,
        awareness.invited_count,
        awareness.respondent_count,
        awareness.aware_count,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.awareness
    join marts.calendar_quarters
        on awareness.held_on <= calendar_quarters.cutoff_on
        and coalesce(awareness.superseded_on > calendar_quarters.cutoff_on, true)
),

parts as (
    select
        'knows' as measure, 'aware' as answer, 'numerator' as part, cast(null as text) as reason,
        hub_code, wave, role, period, cutoff_on,
        aware_count as person_count
    from newest
    union all
    select
        'knows' as measure, 'not_aware' as answer, 'denominator' as part, cast(null as text) as reason,
        hub_code, wave, role, period, cutoff_on,
        respondent_count - aware_count as person_count
    from newest
    union all
    select
        'knows' as measure, 'no_answer' as answer, 'excluded' as part, 'no_answer' as reason,
        hub_code, wave, role, period, cutoff_on,
        invited_count - respondent_count as person_count
    from newest
    union all
    select
        'knows' as measure, 'not_asked' as answer, 'excluded' as part, 'not_asked' as reason,
        hub_code, wave, role, period, cutoff_on,
        population_count - invited_count as person_count
    from newest
    union all
    select
        'response' as measure, 'answered' as answer, 'numerator' as part, cast(null as text) as reason,
        hub_code, wave, role, period, cutoff_on,
        respondent_count as person_count
    from newest
    union all
    select
        'response' as measure, 'no_answer' as answer, 'denominator' as part, cast(null as text) as reason,
        hub_code, wave, role, period, cutoff_on,
        invited_count - respondent_count as person_count
    from newest
)

select
    cast(parts.measure as text) as measure,
    cast('survey_part' as text) as record_kind,
    cast(parts.hub_code || ':' || parts.wave || ':' || parts.role || ':' || parts.answer as text) as record_id,
    cast(parts.period as text) as period,
    cast(area_members.municipality_code as text) as municipality_code,
    cast(parts.role as text) as role,
    cast(parts.part as text) as part,
    cast(parts.reason as text) as reason,
    cast(parts.person_count as double precision) as value
from parts
left join marts.area_members
    on area_members.area_kind = 'hub'
    and area_members.area_code = parts.hub_code
    and coalesce(area_members.valid_from <= parts.cutoff_on, true)
    and coalesce(area_members.valid_to > parts.cutoff_on, true)
