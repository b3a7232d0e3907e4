-- One row per idea from a unit that the municipality's HR list does not have.
-- gather
with listed as (
    select
        municipality_code,
        workplace_key as unit_key
    from staging.november_employments
    union
    select
        municipality_code,
        district_key as unit_key
    from staging.november_employments
),

covered as (
    select distinct municipality_code
    from listed
)

select
    'unknown_unit' as rule,
    idea_versions.municipality_code,
    idea_versions.idea_id as record_id,
    'Enheten ' || idea_versions.unit_name || ' finns inte i kommunens HR-fil.' as message
from marts.idea_versions
inner join covered
    on idea_versions.municipality_code = covered.municipality_code
left join listed
    on idea_versions.municipality_code = listed.municipality_code
    and idea_versions.unit_key = listed.unit_key
where idea_versions.unit_key is not null and listed.unit_key is null
