-- One object: the run and the lists that pages share
select
    {
        run: (select run from published.run),
        periods: (select list(periods order by sort_order) from published.periods),
        areas: (select list(areas order by sort_order) from published.areas),
        area_members: (
            select list(area_members order by area_kind, area_code, municipality_code, valid_from)
            from published.area_members
        ),
        hubs: (select list(hubs order by hub_code) from published.hubs),
        hub_members: (
            select list(hub_members order by hub_code, municipality_code, valid_from)
            from published.hub_members
        )
    } as json
