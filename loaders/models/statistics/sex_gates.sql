-- One row per indicator, quarter and area where the sex of too few is known in the sources that it rests on: how many percent.
-- gather
-- Of the sources that may be told of the one with the fewest known, and where none may, all together: nothing is read that is withheld.
-- The catalogue has the limit: what is split by sex is greyed under 80 percent.
with
known as (
    select period, area_kind, area_code, dimension, category, value
    from "values".judged_values
    where indicator_id = 'G08'
        and measure = 'known'
        and status in ('final', 'preliminary')
),

by_source as (
    select
        indicator_sources.indicator_id,
        known.period,
        known.area_kind,
        known.area_code,
        min(known.value) as known_percent
    from known
    join marts.indicator_sources on known.category = indicator_sources.source
    where known.dimension = 'source'
    group by indicator_sources.indicator_id, known.period, known.area_kind, known.area_code
),

in_all as (
    select
        period,
        area_kind,
        area_code,
        max(case when dimension = 'total' then value end) as known_percent
    from known
    group by period, area_kind, area_code
),

judged as (
    select
        indicators.indicator_id,
        in_all.period,
        in_all.area_kind,
        in_all.area_code,
        coalesce(by_source.known_percent, in_all.known_percent) as known_percent
    from in_all
    cross join marts.indicators
    left join by_source
        on indicators.indicator_id = by_source.indicator_id
        and in_all.period = by_source.period
        and in_all.area_kind = by_source.area_kind
        and in_all.area_code = by_source.area_code
)

select
    cast(indicator_id as text) as indicator_id,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(known_percent as double precision) as known_percent
from judged
where known_percent < 80
