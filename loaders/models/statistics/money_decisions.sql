-- One row per measure of shared money, quarter, area and dimension with a sum: withheld where it, or what it tells beside a sum of a part of the area, has too few behind it.
-- gather
-- Too few are fewer than three municipalities, or one with more than 85 percent. A split is withheld whole: the class that is
-- left out would be the total less the others. A sum less that of an area inside it, or of all sluices inside it, is a sum too.
with
measured as (
    select
        municipality_sums.indicator_id,
        municipality_sums.measure,
        municipality_sums.period,
        municipality_sums.area_kind,
        municipality_sums.area_code,
        municipality_sums.dimension,
        municipality_sums.category,
        municipality_sums.municipality_code,
        municipality_sums.part_sum,
        case when indicator_measures.statistic = 'sum_share' then municipality_sums.whole_sum else 0.0 end as whole_sum
    from "values".municipality_sums
    join marts.indicator_measures
        on municipality_sums.indicator_id = indicator_measures.indicator_id
        and municipality_sums.measure = indicator_measures.measure
),

cells as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        count(*) as municipality_count,
        (sum(part_sum) > 0 and (count(*) filter (where part_sum > 0) < 3 or max(part_sum) > 0.85 * sum(part_sum)))
        or (sum(whole_sum) > 0 and (count(*) filter (where whole_sum > 0) < 3 or max(whole_sum) > 0.85 * sum(whole_sum)))
        as is_thin
    from measured
    group by indicator_id, measure, period, area_kind, area_code, dimension, category
),

splits as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        bool_or(is_thin) as is_thin
    from cells
    group by indicator_id, measure, period, area_kind, area_code, dimension
),

shown as (
    select
        measured.indicator_id,
        measured.measure,
        measured.period,
        measured.area_kind as inner_kind,
        measured.area_code as inner_code,
        measured.dimension,
        measured.category,
        measured.municipality_code,
        cells.municipality_count
    from measured
    join splits
        on measured.indicator_id = splits.indicator_id
        and measured.measure = splits.measure
        and measured.period = splits.period
        and measured.area_kind = splits.area_kind
        and measured.area_code = splits.area_code
        and measured.dimension = splits.dimension
    join cells
        on measured.indicator_id = cells.indicator_id
        and measured.measure = cells.measure
        and measured.period = cells.period
        and measured.area_kind = cells.area_kind
        and measured.area_code = cells.area_code
        and measured.dimension = cells.dimension
        and measured.category = cells.category
    where not splits.is_thin
        and measured.area_kind <> 'municipality'
),

inside as (
    select
        measured.indicator_id,
        measured.measure,
        measured.period,
        measured.area_kind,
        measured.area_code,
        measured.dimension,
        measured.category,
        shown.inner_kind,
        shown.inner_code
    from measured
    join shown
        on measured.indicator_id = shown.indicator_id
        and measured.measure = shown.measure
        and measured.period = shown.period
        and measured.dimension = shown.dimension
        and measured.category = shown.category
        and measured.municipality_code = shown.municipality_code
    where measured.area_kind <> 'municipality'
    group by
        measured.indicator_id,
        measured.measure,
        measured.period,
        measured.area_kind,
        measured.area_code,
        measured.dimension,
        measured.category,
        shown.inner_kind,
        shown.inner_code
    having count(*) = max(shown.municipality_count)
),

covered as (
    select distinct
        inside.indicator_id,
        inside.measure,
        inside.period,
        inside.area_kind,
        inside.area_code,
        inside.dimension,
        inside.category,
        inside.inner_kind || ' ' || inside.inner_code as inner_name,
        shown.municipality_code
    from inside
    join shown
        on inside.indicator_id = shown.indicator_id
        and inside.measure = shown.measure
        and inside.period = shown.period
        and inside.dimension = shown.dimension
        and inside.category = shown.category
        and inside.inner_kind = shown.inner_kind
        and inside.inner_code = shown.inner_code
    union
    select distinct
        inside.indicator_id,
        inside.measure,
        inside.period,
        inside.area_kind,
        inside.area_code,
        inside.dimension,
        inside.category,
        'all sluices' as inner_name,
        shown.municipality_code
    from inside
    join shown
        on inside.indicator_id = shown.indicator_id
        and inside.measure = shown.measure
        and inside.period = shown.period
        and inside.dimension = shown.dimension
        and inside.category = shown.category
        and inside.inner_kind = shown.inner_kind
        and inside.inner_code = shown.inner_code
    where inside.inner_kind = 'hub'
),

outer_names as (
    select distinct indicator_id, measure, period, area_kind, area_code, dimension, category, inner_name
    from covered
),

rests as (
    select
        measured.indicator_id,
        measured.measure,
        measured.period,
        measured.area_kind,
        measured.area_code,
        measured.dimension,
        outer_names.inner_name,
        measured.category,
        (sum(part_sum) > 0 and (count(*) filter (where part_sum > 0) < 3 or max(part_sum) > 0.85 * sum(part_sum)))
        or (sum(whole_sum) > 0 and (count(*) filter (where whole_sum > 0) < 3 or max(whole_sum) > 0.85 * sum(whole_sum)))
        as is_thin
    from measured
    join outer_names
        on measured.indicator_id = outer_names.indicator_id
        and measured.measure = outer_names.measure
        and measured.period = outer_names.period
        and measured.area_kind = outer_names.area_kind
        and measured.area_code = outer_names.area_code
        and measured.dimension = outer_names.dimension
        and measured.category = outer_names.category
    left join covered
        on measured.indicator_id = covered.indicator_id
        and measured.measure = covered.measure
        and measured.period = covered.period
        and measured.area_kind = covered.area_kind
        and measured.area_code = covered.area_code
        and measured.dimension = covered.dimension
        and measured.category = covered.category
        and outer_names.inner_name = covered.inner_name
        and measured.municipality_code = covered.municipality_code
    where covered.municipality_code is null
    group by
        measured.indicator_id,
        measured.measure,
        measured.period,
        measured.area_kind,
        measured.area_code,
        measured.dimension,
        outer_names.inner_name,
        measured.category
),

judged as (
    select indicator_id, measure, period, area_kind, area_code, dimension, is_thin
    from splits
    union all
    select indicator_id, measure, period, area_kind, area_code, dimension, is_thin
    from rests
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    bool_or(is_thin) as is_withheld
from judged
group by indicator_id, measure, period, area_kind, area_code, dimension
