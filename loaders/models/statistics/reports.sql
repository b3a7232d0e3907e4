-- One row per indicator, quarter and municipality: has any of the indicator's sources come for it, and does it deliver at all.
-- gather
select
    cast(indicator_sources.indicator_id as text) as indicator_id,
    cast(reporting.period as text) as period,
    cast(reporting.municipality_code as text) as municipality_code,
    bool_or(reporting.is_reported) as is_reported,
    bool_or(bool_or(reporting.is_reported)) over (
        partition by indicator_sources.indicator_id, reporting.municipality_code
    ) as is_deliverer
from marts.indicator_sources
join marts.reporting on indicator_sources.source = reporting.source
group by indicator_sources.indicator_id, reporting.period, reporting.municipality_code
