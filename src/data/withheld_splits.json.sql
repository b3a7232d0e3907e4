-- One row per split that is withheld beside what the rules withhold
select
    indicator_id,
    dimension,
    area_kind,
    area,
    period
from published.withheld_splits
order by list_row
