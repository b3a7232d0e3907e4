-- One row per idea and quarter since it was captured, as the quarter's last day knew it: followed from which day of its age, merged, and ended how.
-- gather
-- Where a municipality's first list shows stages without dates, ideas that were captured before it are followed from
-- that list only, unless their history up to then is dated: what had already ended would not have been seen.
with
first_lists as (
    select
        municipality_code,
        min(happened_date) as listed_date
    from marts.stage_events
    where is_delayed_entry
    group by municipality_code
),

histories as (
    select
        item_id,
        min(happened_date) filter (where is_delayed_entry) as listed_date,
        min(happened_date) filter (where not is_delayed_entry and to_stage <> 'captured') as dated_date
    from marts.stage_events
    group by item_id
),

merges as (
    select
        item_id,
        min(entered_date) as merged_date
    from marts.stage_spells
    where stage = 'merged'
    group by item_id
),

listed as (
    select
        ideas.idea_id,
        ideas.captured_date,
        ideas.known_date,
        case
            when histories.listed_date is not null then histories.listed_date
            when first_lists.listed_date > ideas.captured_date
                and coalesce(histories.dated_date > first_lists.listed_date, true) then first_lists.listed_date
        end as listed_date,
        case when ideas.is_merged then coalesce(merges.merged_date, ideas.captured_date) end as merged_date
    from marts.ideas
    left join first_lists on ideas.municipality_code = first_lists.municipality_code
    left join histories on ideas.idea_id = histories.item_id
    left join merges on ideas.idea_id = merges.item_id
)

select
    cast(listed.idea_id as text) as idea_id,
    cast(calendar_quarters.period as text) as period,
    cast(calendar_quarters.cutoff_on as date) as cutoff_on,
    cast(listed.captured_date as date) as captured_date,
    cast(
        case
            when listed.listed_date > calendar_quarters.cutoff_on
                and coalesce(listed.known_date < listed.listed_date, true) then 0
            else coalesce(greatest(listed.listed_date - listed.captured_date, 0), 0)
        end as integer
    ) as entry_days,
    coalesce(listed.merged_date <= calendar_quarters.cutoff_on, false) as is_merged,
    cast(stage_spells.stage as text) as end_stage,
    cast(stage_spells.entered_date as date) as end_date
from listed
join marts.calendar_quarters on listed.captured_date <= calendar_quarters.cutoff_on
left join marts.stage_spells
    on listed.idea_id = stage_spells.item_id
    and stage_spells.stage in ('rejected', 'withdrawn', 'referred', 'merged', 'stopped_learned', 'retired')
    and stage_spells.entered_date <= calendar_quarters.cutoff_on
    and coalesce(stage_spells.left_date > calendar_quarters.cutoff_on, true)
