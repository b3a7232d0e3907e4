-- One row per question about the processing of personal data, with the operator's answer where there is one.
-- gather
select
    cast(list_row as integer) as list_row,
    cast(topic as text) as topic,
    cast(question as text) as question,
    cast(law as text) as law,
    cast(place as text) as place,
    cast(answer as text) as answer,
    cast(source as text) as source
from marts.processing
