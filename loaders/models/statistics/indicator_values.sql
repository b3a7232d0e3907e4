-- One row per indicator, measure, quarter, area, dimension and category: the value before any is withheld.
-- gather
with
computed as (
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        own_status
    from "values"."count"
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        cast(null as text) as own_status
    from "values"."composition"
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high, own_status
    from "values".share
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high, own_status
    from "values".estimates
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        cast(null as text) as own_status
    from "values".quantile
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        own_status
    from "values".sums
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        cast(null as text) as own_status
    from "values".headcount
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high,
        cast(null as text) as own_status
    from "values".rate
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high,
        cast(null as text) as own_status
    from "values".sex_ratio
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high, own_status
    from "values".standardised_difference
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator,
        cast(null as double precision) as low,
        cast(null as double precision) as high,
        cast(null as text) as own_status
    from "values".cohesion
    union all
    select
        indicator_id, measure, period, area_kind, area_code, dimension, category,
        value, numerator, denominator, low, high, own_status
    from "values".survey
),

quarters as (
    select period, row_number() over (order by starts_on) as place
    from marts.calendar_quarters
),

judged as (
    select
        computed.indicator_id,
        computed.measure,
        computed.period,
        computed.area_kind,
        computed.area_code,
        computed.dimension,
        computed.category,
        computed.value,
        computed.numerator,
        computed.denominator,
        computed.low,
        computed.high,
        case
            when indicator_measures.basis = 'last_four_quarters'
                and indicator_measures.statistic in ('count', 'composition', 'rate', 'rate_ratio', 'standardised_ratio')
                and quarters.place < 4 then 'not_applicable'
            when coverage.status in ('final', 'preliminary') and computed.own_status is not null then computed.own_status
            when coverage.status in ('final', 'preliminary') and computed.value is null then 'not_applicable'
            else coverage.status
        end as status,
        coverage.reported,
        coverage.expected
    from computed
    join quarters on computed.period = quarters.period
    join marts.indicator_measures
        on computed.indicator_id = indicator_measures.indicator_id
        and computed.measure = indicator_measures.measure
    join "values".coverage
        on computed.indicator_id = coverage.indicator_id
        and computed.period = coverage.period
        and computed.area_kind = coverage.area_kind
        and computed.area_code = coverage.area_code
)

select
    cast(judged.indicator_id as text) as indicator_id,
    cast(judged.measure as text) as measure,
    cast(judged.period as text) as period,
    cast(judged.area_kind as text) as area_kind,
    cast(judged.area_code as text) as area_code,
    cast(judged.dimension as text) as dimension,
    cast(judged.category as text) as category,
    cast(case when judged.status in ('final', 'preliminary') then judged.value end as double precision) as value,
    cast(case when judged.status not in ('missing', 'not_applicable', 'not_computable', 'undecided') then judged.numerator end as double precision) as numerator,
    cast(case when judged.status not in ('missing', 'not_applicable', 'not_computable', 'undecided') then judged.denominator end as double precision) as denominator,
    cast(case when judged.status not in ('missing', 'not_applicable', 'not_computable', 'undecided') then judged.denominator end as integer) as n,
    cast(case when judged.status not in ('missing', 'not_applicable', 'not_computable', 'undecided') then judged.low end as double precision) as low,
    cast(case when judged.status not in ('missing', 'not_applicable', 'not_computable', 'undecided') then judged.high end as double precision) as high,
    cast(judged.status as text) as status,
    cast(judged.reported as integer) as reported,
    cast(judged.expected as integer) as expected,
    cast(run.as_of as date) as as_of
from judged
cross join marts.run
