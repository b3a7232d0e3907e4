-- One row per indicator, measure, quarter, area, dimension and category with records: distinct records by part.
-- gather
-- Each record once in each cell first: counting distinct records outright takes half as long again.
with
each_record as (
    select
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
        records.category,
        records.record_id,
        max(case when records.part = 'numerator' then 1 else 0 end) as is_numerator,
        max(case when records.part <> 'excluded' then 1 else 0 end) as is_denominator
    from observations.records
    join "values".area_municipalities
        on records.period = area_municipalities.period
        and records.municipality_code = area_municipalities.municipality_code
    group by
        records.indicator_id,
        records.measure,
        records.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        records.dimension,
        records.category,
        records.record_id
)

select
    cast(indicator_id as text) as indicator_id,
    cast(measure as text) as measure,
    cast(period as text) as period,
    cast(area_kind as text) as area_kind,
    cast(area_code as text) as area_code,
    cast(dimension as text) as dimension,
    cast(category as text) as category,
    cast(sum(is_numerator) as integer) as numerator_count,
    cast(sum(is_denominator) as integer) as denominator_count
from each_record
group by
    indicator_id,
    measure,
    period,
    area_kind,
    area_code,
    dimension,
    category
