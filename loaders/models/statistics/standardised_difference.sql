-- One row per standardised difference, quarter and area: women's share less men's after some months, weighed over the codings, with a 95 percent interval; or why there is none.
-- gather
-- Σ w (F women − F men) over Σ w with w = all records of the coding; its variance is Σ w² (s² women + s² men) over (Σ w)²,
-- for the two shares are of different records. It stands with the women, in percentage points with one decimal.
with
measures as (
    select indicator_id, measure, records_measure, event, floor(months * 30.4375) as horizon_day
    from marts.indicator_measures
    where statistic = 'standardised_difference'
),

cells as (
    select
        measures.indicator_id,
        measures.measure,
        measures.records_measure,
        measures.event,
        measures.horizon_day,
        timed_cells.cell_id,
        timed_cells.period,
        timed_cells.area_kind,
        timed_cells.area_code,
        split_part(timed_cells.category, '/', 1) as coding,
        split_part(timed_cells.category, '/', 2) as sex,
        timed_cells.record_count,
        timed_cells.last_day
    from measures
    join "values".timed_cells
        on measures.indicator_id = timed_cells.indicator_id
        and measures.records_measure = timed_cells.measure
    where timed_cells.dimension = 'coding_sex'
),

goings as (
    select cell_id, min(survival) as survival
    from "values".survival_steps
    group by cell_id
),

newest as (
    select distinct on (cells.cell_id, cells.measure)
        cells.cell_id,
        cells.measure,
        ended_shares.estimate,
        ended_shares.std_error
    from cells
    join "values".ended_shares
        on cells.cell_id = ended_shares.cell_id
        and cells.event = ended_shares.event
        and cells.horizon_day >= ended_shares.day
    order by cells.cell_id, cells.measure, ended_shares.day desc nulls last
),

shares as (
    select
        cells.indicator_id,
        cells.measure,
        cells.records_measure,
        cells.period,
        cells.area_kind,
        cells.area_code,
        cells.coding,
        cells.sex,
        cells.record_count,
        coalesce(newest.estimate, 0.0) as estimate,
        coalesce(newest.std_error, 0.0) as std_error
    from cells
    join goings on cells.cell_id = goings.cell_id
    left join newest
        on cells.cell_id = newest.cell_id
        and cells.measure = newest.measure
    where cells.last_day >= cells.horizon_day or goings.survival <= 0
),

codings as (
    select
        indicator_id,
        measure,
        records_measure,
        period,
        area_kind,
        area_code,
        coding,
        max(case when sex = 'women' then estimate end) as women_share,
        max(case when sex = 'men' then estimate end) as men_share,
        max(case when sex = 'women' then std_error end) as women_error,
        max(case when sex = 'men' then std_error end) as men_error,
        max(case when sex = 'women' then record_count end) as women_count,
        max(case when sex = 'men' then record_count end) as men_count
    from shares
    group by indicator_id, measure, records_measure, period, area_kind, area_code, coding
),

weighed as (
    select
        codings.indicator_id,
        codings.measure,
        codings.period,
        codings.area_kind,
        codings.area_code,
        codings.women_share - codings.men_share as difference,
        codings.women_error * codings.women_error + codings.men_error * codings.men_error as variance,
        codings.women_count,
        codings.men_count,
        cast(tallies.denominator_count as double precision) as weight
    from codings
    join "values".tallies
        on codings.indicator_id = tallies.indicator_id
        and codings.records_measure = tallies.measure
        and codings.period = tallies.period
        and codings.area_kind = tallies.area_kind
        and codings.area_code = tallies.area_code
        and tallies.dimension = 'coding'
        and codings.coding = tallies.category
    where codings.women_share is not null and codings.men_share is not null
),

sums as (
    select
        indicator_id,
        measure,
        period,
        area_kind,
        area_code,
        sum(women_count) as women_count,
        least(sum(women_count), sum(men_count)) as least_count,
        sum(weight * difference) / nullif(cast(sum(weight) as double precision), 0) as difference,
        sqrt(sum(weight * weight * variance)) / nullif(cast(sum(weight) as double precision), 0) as deviation
    from weighed
    group by indicator_id, measure, period, area_kind, area_code
)

select
    cast(measures.indicator_id as text) as indicator_id,
    cast(measures.measure as text) as measure,
    cast(coverage.period as text) as period,
    cast(coverage.area_kind as text) as area_kind,
    cast(coverage.area_code as text) as area_code,
    cast('sex' as text) as dimension,
    cast('women' as text) as category,
    cast(floor(1000.0 * sums.difference + 0.5) / 10.0 as double precision) as value,
    cast(coalesce(sums.women_count, 0) as double precision) as numerator,
    cast(coalesce(sums.least_count, 0) as double precision) as denominator,
    cast(
        floor(1000.0 * (sums.difference - 1.959963984540054 * sums.deviation) + 0.5) / 10.0 as double precision
    ) as low,
    cast(
        floor(1000.0 * (sums.difference + 1.959963984540054 * sums.deviation) + 0.5) / 10.0 as double precision
    ) as high,
    cast(case when sums.difference is null then 'small' end as text) as own_status
from measures
join "values".coverage on measures.indicator_id = coverage.indicator_id
left join sums
    on measures.indicator_id = sums.indicator_id
    and measures.measure = sums.measure
    and coverage.period = sums.period
    and coverage.area_kind = sums.area_kind
    and coverage.area_code = sums.area_code
