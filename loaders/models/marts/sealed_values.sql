-- One row per sealed edition and value of a measure about persons that it published or withheld.
-- gather
-- What is withheld of a measure that is no number, for having too few persons under it, is no decision of its split.
select
    sealed_values.edition,
    sealed_values.indicator_id,
    sealed_values.measure,
    sealed_values.period,
    sealed_values.area_kind,
    sealed_values.area_code,
    sealed_values.dimension,
    sealed_values.category,
    sealed_values.numerator,
    sealed_values.denominator,
    sealed_values.status
from staging.sealed_values
join staging.indicator_measures
    on sealed_values.indicator_id = indicator_measures.indicator_id
    and sealed_values.measure = indicator_measures.measure
where indicator_measures.about_persons
    and (sealed_values.area_kind <> 'municipality' or indicator_measures.is_of_municipalities)
    and (sealed_values.status <> 'withheld' or indicator_measures.statistic = 'count')
