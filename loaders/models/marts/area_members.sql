-- One row per area, municipality and time of membership, from the first day to before the last.
-- gather
with members as (
    select
        'portfolio' as area_kind,
        'alla' as area_code,
        municipality_code,
        date '1900-01-01' as valid_from,
        cast(null as date) as valid_to
    from marts.hub_members
    union
    select
        'hub' as area_kind,
        hub_code as area_code,
        municipality_code,
        valid_from,
        valid_to
    from marts.hub_members
    union
    select
        'group' as area_kind,
        group_code as area_code,
        municipality_code,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        valid_to
    from staging.group_members
    union
    select
        'municipality' as area_kind,
        municipality_code as area_code,
        municipality_code,
        date '1900-01-01' as valid_from,
        cast(null as date) as valid_to
    from marts.hub_members
)

select
    area_kind,
    area_code,
    municipality_code,
    valid_from,
    valid_to
from members
