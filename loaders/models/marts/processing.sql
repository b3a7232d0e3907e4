-- One row per question about the processing of personal data: what the law asks for, and the operator's answer, none where it is not given.
-- gather
select
    list_row,
    topic,
    question,
    law,
    place,
    answer,
    source
from staging.processing
