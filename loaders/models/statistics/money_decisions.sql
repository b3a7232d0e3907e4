-- One row per measure of shared money, quarter, area and dimension with a sum: withheld where a sum has fewer than three municipalities behind it, or one with more than 85 percent.
-- gather
-- A split is withheld whole: the class that is left out would be the total less the others.
with
shared as (
    select
        municipality_sums.indicator_id,
        municipality_sums.measure,
        municipality_sums.period,
        municipality_sums.area_kind,
        municipality_sums.area_code,
        municipality_sums.dimension,
        municipality_sums.category,
        indicator_measures.statistic,
        count(*) filter (where municipality_sums.part_sum > 0) as part_count,
        count(*) filter (where municipality_sums.whole_sum > 0) as whole_count,
        sum(municipality_sums.part_sum) as part_sum,
        sum(municipality_sums.whole_sum) as whole_sum,
        max(municipality_sums.part_sum) as most_of_part,
        max(municipality_sums.whole_sum) as most_of_whole
    from "values".municipality_sums
    join marts.indicator_measures
        on municipality_sums.indicator_id = indicator_measures.indicator_id
        and municipality_sums.measure = indicator_measures.measure
    group by
        municipality_sums.indicator_id,
        municipality_sums.measure,
        municipality_sums.period,
        municipality_sums.area_kind,
        municipality_sums.area_code,
        municipality_sums.dimension,
        municipality_sums.category,
        indicator_measures.statistic
),

judged as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        part_sum > 0 and (part_count < 3 or most_of_part > 0.85 * part_sum) as is_thin_part,
        statistic = 'sum_share'
        and whole_sum > 0
        and (whole_count < 3 or most_of_whole > 0.85 * whole_sum) as is_thin_whole
    from shared
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    bool_or(is_thin_part or is_thin_whole) as is_withheld
from judged
group by indicator_id, measure, period, area_kind, area_code, dimension
