-- One row per ratio of women to men, quarter, area and stratum: a of n1 women and b of n2 men, and the weight of the stratum.
-- gather
-- `rate_ratio`: givers of employees, women against men, in one stratum; `standardised_ratio`: the same in each coding, weighed by
-- all the employees of the area in it. `representation`: women of the leaders against women of the managers.
with
measures as (
    select
        indicator_id,
        measure,
        statistic,
        records_measure,
        base_measure,
        case when statistic = 'standardised_ratio' then 'coding_sex' else 'sex' end as dimension
    from marts.indicator_measures
    where statistic in ('rate_ratio', 'standardised_ratio', 'representation')
),

cells as (
    select
        measures.indicator_id,
        measures.measure,
        measures.statistic,
        headcount.period,
        headcount.area_kind,
        headcount.area_code,
        case
            when measures.dimension = 'coding_sex' then split_part(headcount.category, '/', 1)
            else 'all'
        end as stratum,
        case
            when measures.dimension = 'coding_sex' then split_part(headcount.category, '/', 2)
            else headcount.category
        end as sex,
        cast(coalesce(tallies.numerator_count, 0) as double precision) as record_count,
        headcount.value as base_count
    from measures
    join "values".headcount
        on measures.indicator_id = headcount.indicator_id
        and measures.base_measure = headcount.measure
        and measures.dimension = headcount.dimension
    left join "values".tallies
        on measures.indicator_id = tallies.indicator_id
        and measures.records_measure = tallies.measure
        and headcount.period = tallies.period
        and headcount.area_kind = tallies.area_kind
        and headcount.area_code = tallies.area_code
        and headcount.dimension = tallies.dimension
        and headcount.category = tallies.category
),

sexes as (
    select
        indicator_id,
        measure,
        statistic,
        period,
        area_kind,
        area_code,
        stratum,
        sum(case when sex = 'women' then record_count else 0.0 end) as women_records,
        sum(case when sex = 'men' then record_count else 0.0 end) as men_records,
        sum(case when sex = 'women' then base_count else 0.0 end) as women_base,
        sum(case when sex = 'men' then base_count else 0.0 end) as men_base,
        sum(base_count) as weight
    from cells
    group by indicator_id, measure, statistic, period, area_kind, area_code, stratum
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(stratum as text) as stratum,
    cast(women_records as double precision) as first_part,
    cast(
        case when statistic = 'representation' then women_records + men_records else women_base end as double precision
    ) as first_whole,
    cast(case when statistic = 'representation' then women_base else men_records end as double precision) as second_part,
    cast(
        case when statistic = 'representation' then women_base + men_base else men_base end as double precision
    ) as second_whole,
    cast(weight as double precision) as weight
from sexes
