-- One row per question about the processing of personal data
select
    topic,
    question,
    law,
    place,
    answer,
    source
from published.processing
order by list_row
