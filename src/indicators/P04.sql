-- One row per open item, measure, quarter and participating municipality: its age, and whether it is stalled.
-- gather
with
placed as (
    select
        open_stays.item_id,
        open_stays.period,
        item_municipalities.municipality_code,
        open_stays.stage,
        open_stays.age_days,
        open_stays.is_delayed_entry,
        open_stays.is_older or open_stays.is_silent as is_stalled
    from marts.open_stays
    join marts.calendar_quarters on open_stays.period = calendar_quarters.period
    join marts.item_municipalities
        on open_stays.item_id = item_municipalities.item_id
        and item_municipalities.valid_from <= calendar_quarters.cutoff_on
        and coalesce(item_municipalities.valid_to > calendar_quarters.cutoff_on, true)
),

ages as (
    select measure
    from (values ('age_median'), ('age_eighty_fifth')) as listed (measure)
),

measured as (
    select
        ages.measure,
        placed.item_id,
        placed.period,
        placed.municipality_code,
        placed.stage,
        placed.age_days,
        case when placed.is_delayed_entry then 'excluded' else 'numerator' end as part
    from placed
    cross join ages
    union all
    select
        'stalled' as measure,
        item_id,
        period,
        municipality_code,
        stage,
        age_days,
        case when is_stalled then 'numerator' else 'denominator' end as part
    from placed
)

select
    cast(measure as text) as measure,
    cast('item' as text) as record_kind,
    cast(item_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(stage as text) as stage,
    cast(part as text) as part,
    cast(case when part = 'excluded' then 'delayed_entry' end as text) as reason,
    cast(age_days as double precision) as value
from measured
