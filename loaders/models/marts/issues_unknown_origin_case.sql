-- One row per innovation whose case of origin is not among the ideas, or was never taken up.
-- gather
select
    'unknown_origin_case' as rule,
    marts.innovations.municipality_code,
    marts.innovations.innovation_id as record_id,
    case
        when marts.innovations.origin_case is null then 'Innovationen saknar ursprungsärende i registret.'
        when marts.ideas.idea_id is null
            then 'Ursprungsärendet ' || marts.innovations.origin_case || ' finns inte bland idéerna.'
        else 'Ursprungsärendet ' || marts.innovations.origin_case || ' har aldrig omhändertagits.'
    end as message
from marts.innovations
left join marts.ideas
    on marts.innovations.origin_case = marts.ideas.idea_id
where marts.innovations.case_id is null
