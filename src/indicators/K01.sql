-- One row per municipality of any area on the quarter's last day and measure: has it two leaders who completed their training in its employment.
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

-- A completed course without a day was completed when its list came, at the latest.
leaders as (
    select
        person_id,
        municipality_code,
        started_date,
        case
            when status = 'completed' then coalesce(completed_date, delivery_date)
        end as completed_date,
        case
            when status in ('completed', 'interrupted') then coalesce(completed_date, delivery_date)
        end as left_date
    from marts.training_participations
    where role = 'manager'
        and status <> 'registered'
),

counted as (
    select
        municipalities_then.municipality_code,
        municipalities_then.period,
        count(distinct case when leaders.completed_date <= municipalities_then.cutoff_on then leaders.person_id end)
            as completed_count,
        count(
            distinct case
                when leaders.completed_date <= municipalities_then.cutoff_on
                    or coalesce(leaders.left_date > municipalities_then.cutoff_on, true)
                    then leaders.person_id
            end
        ) as begun_count
    from municipalities_then
    left join leaders
        on municipalities_then.municipality_code = leaders.municipality_code
        and leaders.started_date <= municipalities_then.cutoff_on
    group by municipalities_then.municipality_code, municipalities_then.period
),

measured as (
    select 'reached' as measure, municipality_code, period, completed_count >= 2 as is_reached
    from counted
    union all
    select 'with_running' as measure, municipality_code, period, begun_count >= 2 as is_reached
    from counted
)

select
    cast(measure as text) as measure,
    cast('municipality' as text) as record_kind,
    cast(municipality_code as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when is_reached then 'numerator' else 'denominator' end as text) as part,
    cast(null as text) as reason,
    cast(1 as double precision) as value
from measured
