-- One row per municipality of any area on the quarter's last day and measure: how far its local structure for ideas has come.
-- shard: municipality_code
with
municipalities_then as (
    select distinct
        area_members.municipality_code,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from marts.area_members
    join marts.calendar_quarters
        on coalesce(area_members.valid_from <= calendar_quarters.cutoff_on, true)
        and coalesce(area_members.valid_to > calendar_quarters.cutoff_on, true)
),

newest as (
    select distinct on (municipalities_then.municipality_code, municipalities_then.period)
        municipalities_then.municipality_code,
        municipalities_then.period,
        structures.status,
        structures.evidence
    from municipalities_then
    left join marts.structures
        on municipalities_then.municipality_code = structures.municipality_code
        and structures.happened_on <= municipalities_then.cutoff_on
    order by
        municipalities_then.municipality_code,
        municipalities_then.period,
        structures.happened_on desc nulls last,
        structures.list_row desc nulls last
),

measured as (
    select
        'established' as measure,
        municipality_code,
        period,
        status,
        status in ('established', 'tested', 'in_operation') and evidence is not null as is_counted
    from newest
    union all
    select
        'in_operation' as measure,
        municipality_code,
        period,
        status,
        status = 'in_operation' and evidence is not null as is_counted
    from newest
    union all
    select
        'known' as measure,
        municipality_code,
        period,
        status,
        true as is_counted
    from newest
)

select
    cast(measure as text) as measure,
    cast('municipality' as text) as record_kind,
    cast(municipality_code as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(status, 'unknown') as text) as structure_status,
    cast(
        case
            when status is null then 'excluded'
            when is_counted then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(case when status is null then 'no_data' end as text) as reason,
    cast(1 as double precision) as value
from measured
