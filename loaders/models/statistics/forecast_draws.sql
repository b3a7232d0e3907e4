-- One row per quarter, portfolio or hub, and quarter near it: the implementations of its municipalities, a true zero where none.
-- gather
with
offsets as (
    select cast(quarters_ago as integer) as quarters_ago
    from marts.flow_rules
    cross join generate_series(-100, 100) as listed (quarters_ago)
    where quarters_ago < flow_rules.drawn_quarters
        and quarters_ago >= -flow_rules.forecast_quarters
),

counted as (
    select
        implementations.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        implementations.quarters_ago,
        count(distinct implementations.item_id) as implemented_count
    from observations.implementations
    join "values".area_municipalities
        on implementations.period = area_municipalities.period
        and implementations.municipality_code = area_municipalities.municipality_code
    group by
        implementations.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        implementations.quarters_ago
),

numbered as (
    select
        period,
        row_number() over (order by starts_on) as place,
        count(*) filter (where is_complete) over () as last_place
    from marts.calendar_quarters
    where is_complete
)

select
    cast(numbered.period as text) as period,
    cast(areas.area_kind as text) as area_kind,
    cast(areas.area_code as text) as area_code,
    cast(offsets.quarters_ago as integer) as quarters_ago,
    cast(coalesce(counted.implemented_count, 0) as integer) as implemented_count
from numbered
cross join marts.areas
cross join offsets
left join counted
    on numbered.period = counted.period
    and areas.area_kind = counted.area_kind
    and areas.area_code = counted.area_code
    and offsets.quarters_ago = counted.quarters_ago
where areas.area_kind in ('portfolio', 'hub')
    and numbered.place > offsets.quarters_ago
    and numbered.place - offsets.quarters_ago <= numbered.last_place
