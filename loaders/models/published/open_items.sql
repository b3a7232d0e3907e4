-- One row per quarter and item that stood in an open stage on its last day: how long, beside its stage's own history, and what it waits for.
-- gather
with
participants as (
    select
        open_stays.period,
        open_stays.item_id,
        string_agg(
            distinct item_municipalities.municipality_code, ' ' order by item_municipalities.municipality_code
        ) as participant_codes,
        count(distinct item_municipalities.municipality_code) as participant_count
    from marts.open_stays
    join marts.calendar_quarters on open_stays.period = calendar_quarters.period
    join marts.item_municipalities
        on open_stays.item_id = item_municipalities.item_id
        and item_municipalities.valid_from <= calendar_quarters.cutoff_on
        and coalesce(item_municipalities.valid_to > calendar_quarters.cutoff_on, true)
    group by open_stays.period, open_stays.item_id
)

select
    cast(open_stays.period as text) as period,
    cast(open_stays.item_id as text) as item_id,
    cases.case_id is not null as is_case,
    cast(open_stays.municipality_code as text) as municipality_code,
    cast(participants.participant_codes as text) as participant_codes,
    cast(open_stays.stage as text) as stage,
    cast(open_stays.entered_date as date) as entered_date,
    open_stays.is_delayed_entry,
    cast(open_stays.age_days as integer) as age_days,
    cast(open_stays.p50_days as integer) as p50_days,
    cast(open_stays.p85_days as integer) as p85_days,
    cast(
        case
            when open_stays.is_older then 'older_than_p85'
            when open_stays.is_silent then 'silent_90_days'
        end as text
    ) as stalled_reason,
    open_stays.is_older or open_stays.is_silent as is_stalled,
    cast(open_stays.last_event_date as date) as last_event_date,
    cast(
        case open_stays.stage
            when 'captured' then 'taken_up'
            when 'taken_up' then 'testing'
            when 'testing' then 'developed'
            when 'developed' then 'implemented'
        end as text
    ) as waits_for,
    participants.participant_count > 1 as is_joint
from marts.open_stays
join participants
    on open_stays.period = participants.period
    and open_stays.item_id = participants.item_id
left join marts.cases on open_stays.item_id = cases.case_id
