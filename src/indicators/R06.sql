-- One row per pair of ideas that may be the same, measure, quarter and municipality of the two; and per idea merged in the quarter.
-- gather
with
sides as (
    select pair_id, item_id, other_item_id, arisen_date, is_merged, is_candidate
    from marts.idea_links
    union all
    select pair_id, other_item_id as item_id, item_id as other_item_id, arisen_date, is_merged, is_candidate
    from marts.idea_links
),

merges as (
    select
        item_id,
        max(happened_date) as merged_date
    from marts.stage_events
    where to_stage = 'merged'
    group by item_id
),

paired as (
    select
        sides.pair_id,
        min(sides.arisen_date) as arisen_date,
        bool_and(sides.is_merged) as is_merged,
        bool_or(sides.is_candidate) as is_candidate,
        max(merges.merged_date) as merged_date
    from sides
    left join merges on sides.item_id = merges.item_id
    group by sides.pair_id
),

standing as (
    select
        paired.pair_id,
        paired.is_candidate,
        paired.is_merged and coalesce(paired.merged_date <= calendar_quarters.cutoff_on, true) as is_merged,
        calendar_quarters.period,
        calendar_quarters.cutoff_on
    from paired
    join marts.calendar_quarters on paired.arisen_date <= calendar_quarters.cutoff_on
),

decided as (
    select
        idea_links.pair_id,
        calendar_quarters.period,
        bool_or(idea_link_verdicts.verdict = 'same') as is_same
    from marts.idea_links
    join marts.idea_link_verdicts
        on idea_links.idea_id = idea_link_verdicts.idea_id
        and idea_links.other_idea_id = idea_link_verdicts.other_idea_id
    join marts.calendar_quarters
        on idea_link_verdicts.valid_from <= calendar_quarters.cutoff_on
        and coalesce(idea_link_verdicts.valid_to > calendar_quarters.cutoff_on, true)
    group by idea_links.pair_id, calendar_quarters.period
),

owners as (
    select distinct
        standing.pair_id,
        standing.period,
        standing.cutoff_on,
        sides.item_id,
        sides.other_item_id,
        ideas.municipality_code
    from standing
    join sides on standing.pair_id = sides.pair_id
    join marts.ideas on sides.item_id = ideas.idea_id
),

worked as (
    select
        owners.pair_id,
        owners.period,
        count(distinct owners.item_id) as item_count,
        count(distinct owners.municipality_code) as municipality_count
    from owners
    join marts.stage_spells
        on owners.item_id = stage_spells.item_id
        and stage_spells.entered_date <= owners.cutoff_on
        and coalesce(stage_spells.left_date > owners.cutoff_on, true)
    where stage_spells.stage in ('testing', 'developed')
    group by owners.pair_id, owners.period
),

together as (
    select distinct
        owners.pair_id,
        owners.period
    from owners
    join marts.case_municipalities
        on owners.other_item_id = case_municipalities.case_id
        and owners.municipality_code = case_municipalities.municipality_code
    where case_municipalities.role in ('owner', 'co_developer')
        and case_municipalities.valid_from <= owners.cutoff_on
        and coalesce(case_municipalities.valid_to > owners.cutoff_on, true)
),

judged as (
    select
        standing.pair_id,
        standing.period,
        decided.pair_id is not null as is_decided,
        coalesce(decided.is_same, false)
        and coalesce(worked.item_count = 2 and worked.municipality_count = 2, false)
        and together.pair_id is null as is_parallel,
        case
            when standing.is_merged then 'merged'
            when decided.pair_id is null and not standing.is_candidate then 'unlike'
        end as reason
    from standing
    left join decided
        on standing.pair_id = decided.pair_id
        and standing.period = decided.period
    left join worked
        on standing.pair_id = worked.pair_id
        and standing.period = worked.period
    left join together
        on standing.pair_id = together.pair_id
        and standing.period = together.period
),

pairs as (
    select
        'parallel' as measure,
        pair_id,
        period,
        case when is_parallel then 'numerator' else 'denominator' end as part,
        coalesce(reason, case when not is_decided then 'undecided' end) as reason
    from judged
    union all
    select
        'decided' as measure,
        pair_id,
        period,
        case when is_decided then 'numerator' else 'denominator' end as part,
        reason
    from judged
    union all
    select
        'undecided' as measure,
        pair_id,
        period,
        case when is_decided then 'denominator' else 'numerator' end as part,
        reason
    from judged
),

merged as (
    select
        stage_events.item_id,
        stage_events.municipality_code,
        calendar_quarters.period,
        bool_and(coalesce(stage_reaches.reached_date > stage_events.happened_date, true)) as is_before_testing,
        bool_and(stage_events.is_delayed_entry) as is_delayed_entry
    from marts.stage_events
    join marts.calendar_quarters
        on stage_events.happened_date between calendar_quarters.starts_on and calendar_quarters.ends_on
    left join marts.stage_reaches
        on stage_events.item_id = stage_reaches.item_id
        and stage_reaches.stage = 'testing'
    where stage_events.to_stage = 'merged'
    group by stage_events.item_id, stage_events.municipality_code, calendar_quarters.period
),

measured as (
    select
        pairs.measure,
        'pair' as record_kind,
        pairs.pair_id as record_id,
        pairs.period,
        owners.municipality_code,
        pairs.part,
        pairs.reason
    from pairs
    join owners
        on pairs.pair_id = owners.pair_id
        and pairs.period = owners.period
    union all
    select
        'merged' as measure,
        'idea' as record_kind,
        item_id as record_id,
        period,
        municipality_code,
        case when is_before_testing then 'numerator' else 'denominator' end as part,
        case when is_delayed_entry then 'delayed_entry' end as reason
    from merged
)

select
    cast(measure as text) as measure,
    cast(record_kind as text) as record_kind,
    cast(record_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(case when reason is null then part else 'excluded' end as text) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value
from measured
