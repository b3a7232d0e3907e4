-- One row per area that figures are shown for: the portfolio, a hub, a group or a municipality of a hub.
-- gather
with member_codes as (
    select distinct municipality_code
    from marts.hub_members
),

portfolio as (
    select
        'portfolio' as area_kind,
        'alla' as area_code,
        'Hela portföljen' as name,
        1 as sort_order
),

hubs as (
    select
        'hub' as area_kind,
        hub_code as area_code,
        name,
        2 as sort_order
    from marts.hubs
),

groups as (
    select
        'group' as area_kind,
        group_code as area_code,
        name,
        3 as sort_order
    from staging.groups
),

municipalities as (
    select
        'municipality' as area_kind,
        municipalities.municipality_code as area_code,
        municipalities.name,
        4 as sort_order
    from marts.municipalities
    inner join member_codes
        on municipalities.municipality_code = member_codes.municipality_code
)

select area_kind, area_code, name, sort_order from portfolio
union all
select area_kind, area_code, name, sort_order from hubs
union all
select area_kind, area_code, name, sort_order from groups
union all
select area_kind, area_code, name, sort_order from municipalities
