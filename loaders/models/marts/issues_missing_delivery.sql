-- One row per source, municipality and quarter whose delivery is missing, or refused as a whole.
-- gather
select
    'missing_delivery' as rule,
    municipality_code,
    source || ' ' || period as record_id,
    case state
        when 'refused' then 'Det som har lämnats för ' || period || ' är underkänt i sin helhet. Skicka en rättad fil.'
        else 'Kommunen har levererat ' || source || ' tidigare, men inget som gäller ' || period
            || ' har kommit; sista dagen var ' || cast(due_on as text) || '.'
    end as message
from marts.reporting
where state in ('missing', 'refused')
