-- One row per indicator, measure, dimension and category that any record of it has; a composition has no total.
-- gather
select
    cast(records.indicator_id as text) as indicator_id,
    cast(records.measure as text) as measure,
    cast(indicator_measures.statistic as text) as statistic,
    cast(records.dimension as text) as dimension,
    cast(records.category as text) as category
from observations.records
join marts.indicator_measures
    on records.indicator_id = indicator_measures.indicator_id
    and records.measure = indicator_measures.measure
where records.part <> 'excluded'
    and records.dimension <> 'total'
group by
    records.indicator_id,
    records.measure,
    indicator_measures.statistic,
    records.dimension,
    records.category
union all
select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(statistic as text) as statistic,
    cast('total' as text) as dimension,
    cast('total' as text) as category
from marts.indicator_measures
where statistic in ('count', 'share', 'quantile', 'sum', 'sum_share', 'ratio', 'mean', 'headcount', 'survey_share', 'response_share')
