-- One row per indicator, quarter and area: municipalities expected and reported, and the status that follows.
-- gather
with
sluice_municipalities as (
    select distinct period, municipality_code
    from "values".area_municipalities
    where area_kind = 'hub'
),

members as (
    select
        indicators.indicator_id,
        area_municipalities.period,
        area_municipalities.area_kind,
        area_municipalities.area_code,
        count(*) as expected,
        count(*) filter (where reports.is_reported) as reported,
        count(*) filter (
            where reports.is_deliverer
                and not reports.is_reported
                and sluice_municipalities.municipality_code is not null
        ) as awaited
    from marts.indicators
    cross join "values".area_municipalities
    left join "values".reports
        on indicators.indicator_id = reports.indicator_id
        and area_municipalities.period = reports.period
        and area_municipalities.municipality_code = reports.municipality_code
    left join sluice_municipalities
        on area_municipalities.period = sluice_municipalities.period
        and area_municipalities.municipality_code = sluice_municipalities.municipality_code
    group by
        indicators.indicator_id,
        area_municipalities.period,
        area_municipalities.area_kind,
        area_municipalities.area_code
),

delivered as (
    select distinct indicator_id
    from marts.indicator_sources
)

select
    cast(indicators.indicator_id as text) as indicator_id,
    cast(calendar_quarters.period as text) as period,
    cast(areas.area_kind as text) as area_kind,
    cast(areas.area_code as text) as area_code,
    cast(
        case
            when members.expected is null then 'not_applicable'
            when delivered.indicator_id is not null and members.reported = 0 then 'missing'
            when not calendar_quarters.is_complete or members.awaited > 0 then 'preliminary'
            else 'final'
        end as text
    ) as status,
    cast(case when delivered.indicator_id is not null then coalesce(members.reported, 0) end as integer) as reported,
    cast(case when delivered.indicator_id is not null then coalesce(members.expected, 0) end as integer) as expected
from marts.indicators
cross join marts.calendar_quarters
cross join marts.areas
left join delivered on indicators.indicator_id = delivered.indicator_id
left join members
    on indicators.indicator_id = members.indicator_id
    and calendar_quarters.period = members.period
    and areas.area_kind = members.area_kind
    and areas.area_code = members.area_code
