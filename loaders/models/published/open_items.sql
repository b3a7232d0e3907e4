-- One row per item that stands in an open stage on the as-of date: how long, beside its stage's own history, and what it waits for.
-- gather
with
newest as (
    select period, cutoff_on
    from marts.calendar_quarters
    order by starts_on desc nulls last
    limit 1
),

participants as (
    select item_municipalities.item_id, count(distinct item_municipalities.municipality_code) as participant_count
    from marts.item_municipalities
    cross join newest
    where item_municipalities.valid_from <= newest.cutoff_on
        and coalesce(item_municipalities.valid_to > newest.cutoff_on, true)
    group by item_municipalities.item_id
),

hubs_now as (
    select hub_members.municipality_code, min(hub_members.hub_code) as hub_code
    from marts.hub_members
    cross join newest
    where hub_members.valid_from <= newest.cutoff_on
        and coalesce(hub_members.valid_to > newest.cutoff_on, true)
    group by hub_members.municipality_code
)

select
    cast(open_stays.item_id as text) as item_id,
    cases.case_id is not null as is_case,
    cast(open_stays.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(coalesce(cases.hub_code, hubs_now.hub_code) as text) as hub_code,
    cast(open_stays.stage as text) as stage,
    cast(open_stays.entered_date as date) as entered_date,
    open_stays.is_delayed_entry,
    cast(open_stays.age_days as integer) as age_days,
    cast(open_stays.p50_days as integer) as p50_days,
    cast(open_stays.p85_days as integer) as p85_days,
    open_stays.is_older or open_stays.is_silent as is_stalled,
    cast(
        case
            when open_stays.is_older then 'older_than_p85'
            when open_stays.is_silent then 'silent_90_days'
        end as text
    ) as stalled_reason,
    open_stays.is_silent,
    cast(open_stays.last_event_date as date) as last_event_date,
    cast(
        case open_stays.stage
            when 'captured' then 'taken_up'
            when 'taken_up' then 'testing'
            when 'testing' then 'developed'
            when 'developed' then 'implemented'
        end as text
    ) as waits_for,
    coalesce(participants.participant_count, 1) > 1 as is_joint,
    cast(coalesce(participants.participant_count, 1) as integer) as participant_count
from marts.open_stays
join newest on open_stays.period = newest.period
left join marts.cases on open_stays.item_id = cases.case_id
left join marts.municipalities on open_stays.municipality_code = municipalities.municipality_code
left join participants on open_stays.item_id = participants.item_id
left join hubs_now on open_stays.municipality_code = hubs_now.municipality_code
