-- One row per claim about the whole programme, each as its source gives it.
-- gather
select
    cast(programmes.programme_code as text) as programme_code,
    cast(programmes.claim as text) as claim,
    cast(programmes.value as double precision) as value,
    cast(programmes.value_text as text) as value_text,
    cast(programmes.unit as text) as unit,
    cast(programmes.source as text) as source,
    cast(programmes.note as text) as note,
    cast(programmes.flag as text) as flag
from marts.programmes
