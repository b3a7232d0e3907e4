-- One row per innovation whose case of origin is not among the ideas, or was never taken up.
-- gather
select
    'unknown_origin_case' as rule,
    innovations.municipality_code,
    innovations.innovation_id as record_id,
    case
        when innovations.origin_case is null then 'Innovationen saknar ursprungsärende i registret.'
        when ideas.idea_id is null
            then 'Ursprungsärendet ' || innovations.origin_case || ' finns inte bland idéerna.'
        else 'Ursprungsärendet ' || innovations.origin_case || ' har aldrig omhändertagits.'
    end as message
from marts.innovations
left join marts.ideas
    on innovations.origin_case = ideas.idea_id
where innovations.case_id is null
