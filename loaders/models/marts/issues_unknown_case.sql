-- One row per cost or benefit whose case is none that is known.
-- gather
with mentions as (
    select
        municipality_code,
        'kostnad ' || cost_id as record_id,
        case_id
    from marts.costs
    union all
    select distinct
        municipality_code,
        'nytta ' || benefit_id as record_id,
        case_id
    from marts.benefits
)

select
    'unknown_case' as rule,
    mentions.municipality_code,
    mentions.record_id,
    'Ärendet ' || mentions.case_id || ' finns inte bland ärendena.' as message
from mentions
left join marts.idea_cases
    on mentions.case_id = marts.idea_cases.idea_id
where mentions.case_id is not null and marts.idea_cases.idea_id is null
