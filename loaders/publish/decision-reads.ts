/** What is read to decide which numbers of persons are withheld. */
export const DECISION_READS = {
  counts: `select indicator_id, measure, period, area_kind, area_code, dimension, category, numerator_count, denominator_count
    from "values".person_counts order by indicator_id, measure, period, area_kind, area_code, dimension, category`,
  sources: `select indicator_id, measure, period, municipality_code from "values".person_sources`,
  areas: `select period, area_kind, area_code, municipality_code from "values".area_municipalities`,
  quarters: `select period from marts.calendar_quarters order by starts_on`,
  measures: `select indicator_id, measure, basis, statistic, part_of from marts.indicator_measures where about_persons
    order by indicator_id, sort_order`,
  yields: `select indicator_id, dimension, yields_to from marts.indicator_dimensions
    where yields_to is not null order by indicator_id, dimension`,
  dimensions: `select indicator_id, dimension from marts.indicator_dimensions order by indicator_id, sort_order`,
  known: `select area_kind, area_code from marts.areas order by area_kind, area_code`,
  listed: `select list_row, indicator_id, dimension, area_kind, area_code, period, reason from marts.withheld_splits
    order by list_row`,
  thresholds: `select threshold, value from marts.thresholds`,
  sealed: `select edition, indicator_id, measure, period, area_kind, area_code, dimension, category,
    cast(numerator as integer) as numerator_count, cast(denominator as integer) as denominator_count, status
    from marts.sealed_values order by edition, indicator_id, measure, period, area_kind, area_code, dimension, category`,
};
