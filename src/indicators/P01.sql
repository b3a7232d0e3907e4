-- One row per idea, measure and quarter: as handed in, net of merges, from the start up to the quarter's end, and by the givers' sex; and per giver and idea.
-- shard: municipality_code
with
gross as (
    select
        'gross' as measure,
        ideas.idea_id,
        calendar_quarters.period,
        ideas.municipality_code,
        coalesce(ideas.origin, 'unknown') as origin,
        coalesce(ideas.channel, 'unknown') as channel,
        coalesce(idea_codings.coding, 'unknown') as coding,
        coalesce(idea_sexes.sex, 'unknown') as sex,
        ideas.is_merged
    from marts.ideas
    left join marts.idea_codings on ideas.idea_id = idea_codings.idea_id
    left join marts.idea_sexes on ideas.idea_id = idea_sexes.idea_id
    join marts.calendar_quarters
        on ideas.captured_date between calendar_quarters.starts_on and calendar_quarters.ends_on
),

counted as (
    select
        measure,
        idea_id,
        period,
        municipality_code,
        origin,
        channel,
        coding,
        false as is_left_out
    from gross
    union all
    select
        'net' as measure,
        idea_id,
        period,
        municipality_code,
        origin,
        channel,
        coding,
        is_merged as is_left_out
    from gross
    union all
    select
        'gross_cumulative' as measure,
        ideas.idea_id,
        calendar_quarters.period,
        ideas.municipality_code,
        coalesce(ideas.origin, 'unknown') as origin,
        coalesce(ideas.channel, 'unknown') as channel,
        coalesce(idea_codings.coding, 'unknown') as coding,
        false as is_left_out
    from marts.ideas
    left join marts.idea_codings on ideas.idea_id = idea_codings.idea_id
    join marts.calendar_quarters on ideas.captured_date <= calendar_quarters.cutoff_on
),

-- What tells of persons is split by sex and by nothing else.
by_sex as (
    select
        'by_sex' as measure,
        'idea' as record_kind,
        idea_id as record_id,
        period,
        municipality_code,
        sex
    from gross
    union all
    select distinct
        'givers' as measure,
        'person' as record_kind,
        idea_givers.person_id as record_id,
        gross.period,
        gross.municipality_code,
        gross.sex
    from gross
    join marts.idea_givers on gross.idea_id = idea_givers.idea_id
),

measured as (
    select
        measure,
        'idea' as record_kind,
        idea_id as record_id,
        period,
        municipality_code,
        origin,
        channel,
        coding,
        cast(null as text) as sex,
        is_left_out
    from counted
    union all
    select
        measure,
        record_kind,
        record_id,
        period,
        municipality_code,
        cast(null as text) as origin,
        cast(null as text) as channel,
        cast(null as text) as coding,
        sex,
        false as is_left_out
    from by_sex
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(origin as text) as origin,
    cast(channel as text) as channel,
    cast(coding as text) as coding,
    cast(sex as text) as sex,
    cast(case when is_left_out then 'excluded' else 'numerator' end as text) as part,
    cast(case when is_left_out then 'merged' end as text) as reason,
    cast(1 as double precision) as value
from measured
