-- One row per question that whoever runs the site answers about the processing of personal data.
select
    list_row,
    topic,
    question,
    law,
    place,
    answer,
    source
from reference.processing
