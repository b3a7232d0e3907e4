-- One row per indicator, quarter and municipality: has any of the indicator's sources come for it, and does it deliver at all.
-- gather
-- What is assessed once a year holds until it is assessed again, so its newest year end speaks for the quarters after it.
with
year_ends as (
    select
        calendar_quarters.period,
        calendar_quarters.period like '%K4' as is_year_end,
        max(case when calendar_quarters.period like '%K4' then calendar_quarters.starts_on end) over (
            order by calendar_quarters.starts_on
        ) as newest_starts_on
    from marts.calendar_quarters
),

speaking as (
    select
        year_ends.period,
        calendar_quarters.period as year_end
    from year_ends
    join marts.calendar_quarters on year_ends.newest_starts_on = calendar_quarters.starts_on
    where not year_ends.is_year_end
),

told as (
    select source, period, municipality_code, is_reported
    from marts.reporting
    union all
    select reporting.source, speaking.period, reporting.municipality_code, reporting.is_reported
    from marts.reporting
    join speaking on reporting.period = speaking.year_end
    where reporting.source in ('maturity', 'kolada')
)

select
    cast(indicator_sources.indicator_id as text) as indicator_id,
    cast(told.period as text) as period,
    cast(told.municipality_code as text) as municipality_code,
    bool_or(told.is_reported) as is_reported,
    bool_or(bool_or(told.is_reported)) over (
        partition by indicator_sources.indicator_id, told.municipality_code
    ) as is_deliverer
from marts.indicator_sources
join told on indicator_sources.source = told.source
group by indicator_sources.indicator_id, told.period, told.municipality_code
