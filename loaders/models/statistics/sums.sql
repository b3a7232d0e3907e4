-- One row per sum, part of a sum, ratio of sums or mean: of the records' values in an area, each record once; null where it would be divided by nothing.
-- gather
-- A sum adds what counts; a part of a sum divides that by all that is not left out; a ratio divides it by the other records alone, a mean by
-- how many count.
with
added as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        dimension,
        category,
        sum(value) as whole_sum,
        coalesce(sum(value) filter (where part = 'numerator'), 0) as part_sum,
        coalesce(sum(value) filter (where part = 'denominator'), 0) as other_sum,
        count(*) as whole_count,
        count(*) filter (where part = 'numerator') as part_count,
        count(*) filter (where part = 'denominator') as other_count
    from "values".cell_values
    group by indicator_id, measure, period, area_kind, area_code, dimension, category
)

select
    cast(categories.indicator_id as text) as indicator_id,
    cast(categories.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast(categories.dimension as text) as dimension,
    cast(categories.category as text) as category,
    cast(
        case categories.statistic
            when 'sum' then coalesce(added.part_sum, 0)
            when 'sum_share' then 100.0 * added.part_sum / nullif(cast(added.whole_sum as double precision), 0)
            when 'mean' then added.part_sum / nullif(cast(added.part_count as double precision), 0)
            else added.part_sum / nullif(cast(added.other_sum as double precision), 0)
        end as double precision
    ) as value,
    cast(coalesce(added.part_count, 0) as double precision) as numerator,
    cast(
        case categories.statistic
            when 'ratio' then coalesce(added.other_count, 0)
            when 'mean' then coalesce(added.part_count, 0)
            else coalesce(added.whole_count, 0)
        end as double precision
    ) as denominator,
    cast(
        case when added.whole_count is null and uncomputable.measure is not null then 'not_computable' end as text
    ) as own_status
from "values".categories
join "values".coverage on categories.indicator_id = coverage.indicator_id
left join added
    on categories.indicator_id = added.indicator_id
    and categories.measure = added.measure
    and categories.dimension = added.dimension
    and categories.category = added.category
    and coverage.period = added.period
    and coverage.area_kind = added.area_kind
    and coverage.area_code = added.area_code
left join "values".uncomputable
    on categories.indicator_id = uncomputable.indicator_id
    and categories.measure = uncomputable.measure
    and coverage.period = uncomputable.period
    and coverage.area_kind = uncomputable.area_kind
    and coverage.area_code = uncomputable.area_code
where categories.statistic in ('sum', 'sum_share', 'ratio', 'mean')
