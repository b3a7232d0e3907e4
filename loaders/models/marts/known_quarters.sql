-- One row per quarter and municipality of an area: the day its figures were known, its first delivery of ideas since the quarter's end.
-- gather
-- Null for a municipality that has not delivered since.
with
deliveries_of_ideas as (
    select distinct deliveries.municipality_code, deliveries.delivery_date
    from marts.deliveries
    join marts.indicator_sources on deliveries.source = indicator_sources.source
    where indicator_sources.indicator_id = 'P02'
        and not deliveries.is_refused_whole
),

members as (
    select distinct municipality_code
    from marts.area_members
)

select
    cast(calendar_quarters.period as text) as period,
    cast(members.municipality_code as text) as municipality_code,
    cast(min(deliveries_of_ideas.delivery_date) as date) as known_on
from marts.calendar_quarters
cross join members
left join deliveries_of_ideas
    on members.municipality_code = deliveries_of_ideas.municipality_code
    and deliveries_of_ideas.delivery_date >= calendar_quarters.cutoff_on
group by calendar_quarters.period, members.municipality_code
