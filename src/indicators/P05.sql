-- One row per idea of the four quarters and quarter: how long it waited for its first reply, or has waited by the quarter's end.
-- shard: municipality_code
with
handed_in as (
    select
        ideas.idea_id,
        ideas.municipality_code,
        ideas.origin,
        ideas.source,
        ideas.captured_date,
        calendar_quarters.period,
        calendar_quarters.cutoff_on,
        case when ideas.first_reply_date <= calendar_quarters.cutoff_on then ideas.first_reply_date end as reply_date
    from marts.ideas
    join marts.calendar_quarters
        on ideas.captured_date > cast(calendar_quarters.ends_on - interval '1 year' as date)
        and ideas.captured_date <= calendar_quarters.ends_on
),

timed as (
    select
        idea_id,
        municipality_code,
        origin,
        period,
        greatest(coalesce(reply_date, cutoff_on), captured_date) - captured_date as exit_days,
        case when reply_date is not null then 'replied' end as event,
        case when coalesce(source, 'ideabox') not in ('ideabox', 'jira') then 'no_reply_data' end as reason
    from handed_in
)

select
    cast('p50' as text) as measure,
    cast('idea' as text) as record_kind,
    cast(idea_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(origin, 'unknown') as text) as origin,
    cast(
        case
            when reason is not null then 'excluded'
            when event is not null then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(reason as text) as reason,
    cast(exit_days as double precision) as value,
    cast(0 as integer) as entry_days,
    cast(exit_days as integer) as exit_days,
    cast(event as text) as event
from timed
