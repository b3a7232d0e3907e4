-- One row per case and municipality that works on it, with its role.
-- gather
with named as (
    select
        cases.case_id,
        cases.opened_date,
        unnest(string_to_array(idea_versions.joint_municipalities, ' ')) as municipality_code
    from marts.cases
    inner join marts.idea_versions
        on cases.case_id = idea_versions.idea_id
),

owners as (
    select
        case_id,
        municipality_code,
        'owner' as role,
        opened_date as valid_from
    from marts.cases
),

partners as (
    select distinct
        named.case_id,
        named.municipality_code,
        'co_developer' as role,
        named.opened_date as valid_from
    from named
    inner join marts.cases
        on named.case_id = cases.case_id
    where named.municipality_code <> cases.municipality_code
),

roles as (
    select case_id, municipality_code, role, valid_from from owners
    union all
    select case_id, municipality_code, role, valid_from from partners
)

select
    case_id,
    municipality_code,
    role,
    valid_from,
    cast(null as date) as valid_to
from roles
