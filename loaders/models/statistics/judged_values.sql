-- One row per indicator, measure, quarter, area, dimension and category: the value, and a status that says whether it is withheld for small numbers of persons or few payers.
-- gather
-- Ideas by origin, channel or sex tell of who gave them, and there are few of each: they are shown for the whole portfolio only,
-- since a sluice can be one municipality, and what is left of the portfolio without the others is that one.
-- So are a quarter's ideas by their givers' sex. How many gave them is not shown at all: beside the givers of four quarters that would tell
-- who came and who went.
-- A single municipality has numbers of persons where a measure says so: all of them and by sex, at the end of a year.
-- What is computed from several classes at once, as a ratio with its interval, tells of each: it is withheld where the split by sex is.
with
thresholds as (
    select
        max(case when threshold = 'percent' then value end) as least_percent_count
    from marts.thresholds
),

split_decisions as (
    select indicator_id, period, area_kind, area_code, is_withheld
    from "values".person_decisions
    where dimension = 'sex'
),

judged as (
    select
        indicator_values.indicator_id,
        indicator_values.measure,
        indicator_values.period,
        indicator_values.area_kind,
        indicator_values.area_code,
        indicator_values.dimension,
        indicator_values.category,
        indicator_values.value,
        indicator_values.numerator,
        indicator_values.denominator,
        indicator_values.n,
        indicator_values.low,
        indicator_values.high,
        case
            when indicator_values.value is not null and coalesce(money_decisions.is_withheld, false) then 'few_payers'
            when not indicator_measures.about_persons
                and indicator_values.dimension in ('origin', 'channel', 'sex')
                and indicator_values.area_kind <> 'portfolio'
                and indicator_values.status not in ('missing', 'not_applicable', 'not_computable') then 'withheld'
            when indicator_measures.about_persons
                and indicator_values.indicator_id = 'P01'
                and (indicator_values.area_kind <> 'portfolio' or indicator_values.measure = 'givers')
                and indicator_values.status not in ('missing', 'not_applicable', 'not_computable') then 'withheld'
            when not indicator_measures.about_persons then indicator_values.status
            when indicator_values.denominator is null and indicator_values.value is null then indicator_values.status
            when indicator_values.denominator > 0 and coalesce(person_decisions.is_withheld, true) then 'withheld'
            when coalesce(person_decisions.is_withheld, false) then 'withheld'
            when indicator_measures.statistic not in ('count', 'headcount', 'composition', 'share')
                and coalesce(split_decisions.is_withheld, false) then 'withheld'
            when indicator_measures.statistic not in ('count', 'headcount')
                and indicator_values.denominator < thresholds.least_percent_count then 'withheld'
            else indicator_values.status
        end as status,
        indicator_values.reported,
        indicator_values.expected,
        indicator_values.as_of
    from "values".indicator_values
    join marts.indicator_measures
        on indicator_values.indicator_id = indicator_measures.indicator_id
        and indicator_values.measure = indicator_measures.measure
    left join "values".person_decisions
        on indicator_values.indicator_id = person_decisions.indicator_id
        and indicator_values.period = person_decisions.period
        and indicator_values.area_kind = person_decisions.area_kind
        and indicator_values.area_code = person_decisions.area_code
        and indicator_values.dimension = person_decisions.dimension
    left join "values".money_decisions
        on indicator_values.indicator_id = money_decisions.indicator_id
        and indicator_values.measure = money_decisions.measure
        and indicator_values.period = money_decisions.period
        and indicator_values.area_kind = money_decisions.area_kind
        and indicator_values.area_code = money_decisions.area_code
        and indicator_values.dimension = money_decisions.dimension
    left join split_decisions
        on indicator_values.indicator_id = split_decisions.indicator_id
        and indicator_values.period = split_decisions.period
        and indicator_values.area_kind = split_decisions.area_kind
        and indicator_values.area_code = split_decisions.area_code
    cross join thresholds
    where not indicator_measures.about_persons
        or indicator_values.area_kind <> 'municipality'
        or (
            indicator_measures.is_of_municipalities
            and indicator_values.dimension in ('total', 'sex')
            and indicator_values.period like '%K4'
        )
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(value as double precision) as value,
    cast(numerator as double precision) as numerator,
    cast(denominator as double precision) as denominator,
    cast(n as integer) as n,
    cast(low as double precision) as low,
    cast(high as double precision) as high,
    cast(status as text) as status,
    cast(reported as integer) as reported,
    cast(expected as integer) as expected,
    cast(as_of as date) as as_of
from judged
