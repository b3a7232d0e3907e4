-- One row per innovation: where it comes from, its case, when it was developed and implemented there, its kind, and how many use it; no name.
-- gather
-- How many of its sluice could and have taken it into use, and Bass's p and q or why there are none, are of R08's newest complete quarter.
-- Developed is when the case came to the stage in which a solution is packaged and its implementation decided.
with
developed as (
    select
        idea_cases.case_id,
        min(stage_events.latest_date) as developed_date
    from marts.stage_events
    join marts.idea_cases on stage_events.item_id = idea_cases.idea_id
    where stage_events.to_stage = 'developed'
    group by idea_cases.case_id
),

used as (
    select
        innovation_id,
        count(*) filter (where state = 'in_use') as in_use_count,
        count(*) filter (where state = 'planned') as planned_count,
        count(*) filter (where state = 'ended') as ended_count,
        count(*) filter (where is_spread) as spread_count,
        min(in_use_date) filter (where is_spread) as first_spread_date
    from published.adoptions
    group by innovation_id
)

select
    cast(innovations.innovation_id as text) as innovation_id,
    cast(innovations.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(innovations.case_id as text) as case_id,
    cast(developed.developed_date as date) as developed_date,
    cast(innovations.implemented_date as date) as implemented_date,
    cast(coalesce(cases.solution_type, 'unknown') as text) as solution_type,
    cast(coalesce(cases.radicality, 'unknown') as text) as radicality,
    cast(coalesce(used.in_use_count, 0) as integer) as in_use_count,
    cast(coalesce(used.planned_count, 0) as integer) as planned_count,
    cast(coalesce(used.ended_count, 0) as integer) as ended_count,
    cast(coalesce(used.spread_count, 0) as integer) as spread_count,
    cast(used.first_spread_date as date) as first_spread_date,
    cast(bass.eligible_count as integer) as eligible_count,
    cast(bass.adopter_count as integer) as adopter_count,
    cast(bass.status as text) as fit,
    cast(bass.p as double precision) as bass_p,
    cast(bass.q as double precision) as bass_q
from marts.innovations
left join marts.cases on innovations.case_id = cases.case_id
left join developed on innovations.case_id = developed.case_id
left join used on innovations.innovation_id = used.innovation_id
left join "values".bass on innovations.innovation_id = bass.innovation_id
left join marts.municipalities on innovations.municipality_code = municipalities.municipality_code
