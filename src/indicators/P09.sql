-- One row per referral, measure, quarter in which it was sent and participating municipality.
-- gather
with
sent as (
    select
        referrals.item_id,
        referrals.sent_date,
        referrals.is_delayed_entry,
        referrals.accepted_date,
        coalesce(referrals.environment, 'unknown') as environment,
        calendar_quarters.period,
        run.as_of - referrals.sent_date < 90 as is_waiting,
        item_municipalities.municipality_code
    from marts.referrals
    join marts.calendar_quarters
        on referrals.sent_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    join marts.item_municipalities
        on referrals.item_id = item_municipalities.item_id
        and item_municipalities.valid_from <= calendar_quarters.cutoff_on
        and coalesce(item_municipalities.valid_to > calendar_quarters.cutoff_on, true)
    cross join marts.run
),

measured as (
    select
        'sent' as measure,
        item_id,
        sent_date,
        period,
        municipality_code,
        environment,
        case when is_delayed_entry then 'excluded' else 'numerator' end as part,
        case when is_delayed_entry then 'delayed_entry' end as reason
    from sent
    union all
    select
        'accepted' as measure,
        item_id,
        sent_date,
        period,
        municipality_code,
        environment,
        case when accepted_date is not null and not is_delayed_entry then 'numerator' else 'excluded' end as part,
        case
            when is_delayed_entry then 'delayed_entry'
            when accepted_date is not null then null
            when is_waiting then 'waiting'
            else 'not_in_exports'
        end as reason
    from sent
)

select
    cast(measure as text) as measure,
    cast('referral' as text) as record_kind,
    cast(item_id || ':' || cast(sent_date as text) as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(environment as text) as environment,
    cast(part as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
