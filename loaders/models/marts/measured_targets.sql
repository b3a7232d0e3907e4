-- One row per target and the measure that it is judged by: the one that it names, else the indicator's first; none where the indicator is not computed.
-- gather
select
    cast(targets.list_row as integer) as list_row,
    cast(targets.target_id as text) as target_id,
    cast(targets.text_sv as text) as text_sv,
    cast(targets.text_en as text) as text_en,
    cast(targets.indicator_id as text) as indicator_id,
    cast(targets.area_kind as text) as area_kind,
    cast(targets.area_code as text) as area_code,
    cast(targets.goal_low as double precision) as goal_low,
    cast(targets.goal_high as double precision) as goal_high,
    cast(targets.unit as text) as unit,
    cast(targets.due_on as date) as due_on,
    cast(targets.due_text as text) as due_text,
    cast(targets.source as text) as source,
    cast(targets.note as text) as note,
    cast(targets.flag as text) as flag,
    cast(targets.measure as text) as named_measure,
    cast(targets.unit like '%\_per\_year' escape '\' as boolean) as is_yearly,
    cast(coalesce(targets.flag = 'after_project', false) as boolean) as is_after_project,
    cast(indicator_measures.measure as text) as measure
from marts.targets
left join marts.indicator_measures
    on targets.indicator_id = indicator_measures.indicator_id
    and (
        targets.measure = indicator_measures.measure
        or (targets.measure is null and indicator_measures.sort_order = 1)
    )
