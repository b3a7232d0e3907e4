-- One row per measure about persons, quarter, area, dimension and category with persons: those who count, and all who could.
-- gather
-- Persons behind a quarter's ideas are counted for the whole portfolio only.
with
counted as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        false as is_headcount,
        numerator_count,
        denominator_count
    from "values".tallies
    union all
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        true as is_headcount,
        numerator as numerator_count,
        denominator as denominator_count
    from "values".headcount
)

select
    cast(counted.indicator_id as text) as indicator_id,
    cast(counted.measure as text) as measure,
    cast(counted.period as text) as period,
    cast(counted.area_kind as text) as area_kind,
    cast(counted.area_code as text) as area_code,
    cast(counted.dimension as text) as dimension,
    cast(counted.category as text) as category,
    cast(counted.numerator_count as integer) as numerator_count,
    cast(counted.denominator_count as integer) as denominator_count
from counted
join marts.indicator_measures
    on counted.indicator_id = indicator_measures.indicator_id
    and counted.measure = indicator_measures.measure
where indicator_measures.about_persons
    and counted.is_headcount = (indicator_measures.statistic = 'headcount')
    and counted.denominator_count > 0
    and (
        counted.area_kind <> 'municipality'
        or (
            indicator_measures.is_of_municipalities
            and counted.dimension in ('total', 'sex')
            and counted.period like '%K4'
        )
    )
    and (counted.indicator_id <> 'P01' or counted.area_kind = 'portfolio')
