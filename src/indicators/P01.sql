-- One row per idea, measure and quarter: as handed in, net of merges, and from the start up to the quarter's end.
-- shard: municipality_code
with
gross as (
    select
        'gross' as measure,
        ideas.idea_id,
        calendar_quarters.period,
        ideas.municipality_code,
        ideas.origin,
        ideas.channel,
        idea_codings.coding,
        ideas.is_merged
    from marts.ideas
    left join marts.idea_codings on ideas.idea_id = idea_codings.idea_id
    join marts.calendar_quarters
        on ideas.captured_date between calendar_quarters.starts_on and calendar_quarters.ends_on
),

cumulative as (
    select
        'gross_cumulative' as measure,
        ideas.idea_id,
        calendar_quarters.period,
        ideas.municipality_code,
        ideas.origin,
        ideas.channel,
        idea_codings.coding
    from marts.ideas
    left join marts.idea_codings on ideas.idea_id = idea_codings.idea_id
    join marts.calendar_quarters on ideas.captured_date <= calendar_quarters.cutoff_on
),

measured as (
    select measure, idea_id, period, municipality_code, origin, channel, coding, false as is_left_out
    from gross
    union all
    select 'net' as measure, idea_id, period, municipality_code, origin, channel, coding, is_merged as is_left_out
    from gross
    union all
    select measure, idea_id, period, municipality_code, origin, channel, coding, false as is_left_out
    from cumulative
)

select
    cast(measure as text) as measure,
    cast('idea' as text) as record_kind,
    cast(idea_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(origin, 'unknown') as text) as origin,
    cast(coalesce(channel, 'unknown') as text) as channel,
    cast(coalesce(coding, 'unknown') as text) as coding,
    cast(case when is_left_out then 'excluded' else 'numerator' end as text) as part,
    cast(case when is_left_out then 'merged' end as text) as reason,
    cast(1 as double precision) as value
from measured
