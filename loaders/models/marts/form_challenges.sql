-- One row per response to a form and challenge that it names.
-- shard: municipality_code
select
    response_id,
    municipality_code,
    unnest(string_to_array(challenges, ';')) as challenge
from marts.form_responses
where challenges is not null
