-- One row per sluice and outcome: what it has reported itself, beside what is computed here.
-- gather
with
computed_outcomes (sort_order, outcome, indicator_id, measure, unit) as (
    values
    (1, 'ideas', 'P01', 'gross_cumulative', 'ideas'),
    (2, 'cases', 'K06', 'opened_in_window', 'cases'),
    (3, 'adoptions_in_use', 'R01', 'in_use', 'adoptions'),
    (4, 'programme_runs', 'K07', 'completed', 'programmes'),
    (5, 'network_members', 'K04', 'members', 'persons'),
    (6, 'trained_persons', 'K03', 'persons', 'persons')
),

paired as (
    select
        hubs.hub_code,
        hubs.name as hub_name,
        computed_outcomes.outcome,
        computed_outcomes.indicator_id,
        computed_outcomes.measure,
        computed_outcomes.unit,
        reported_outcomes.value as reported,
        reported_outcomes.value_text as reported_text,
        reported_outcomes.definition_note,
        reported_outcomes.period_from,
        reported_outcomes.period_to,
        reported_outcomes.source,
        reported_outcomes.flag,
        coalesce(reported_outcomes.period_to, hubs.ended_on, run.as_of) as asked_on,
        computed_outcomes.sort_order
    from marts.hubs
    cross join marts.run
    cross join computed_outcomes
    left join marts.reported_outcomes
        on hubs.hub_code = reported_outcomes.hub_code
        and computed_outcomes.indicator_id = reported_outcomes.indicator_id
        and computed_outcomes.measure = reported_outcomes.measure
    union all
    select
        hubs.hub_code,
        hubs.name as hub_name,
        reported_outcomes.outcome,
        reported_outcomes.indicator_id,
        reported_outcomes.measure,
        reported_outcomes.unit,
        reported_outcomes.value as reported,
        reported_outcomes.value_text as reported_text,
        reported_outcomes.definition_note,
        reported_outcomes.period_from,
        reported_outcomes.period_to,
        reported_outcomes.source,
        reported_outcomes.flag,
        cast(null as date) as asked_on,
        100 as sort_order
    from marts.reported_outcomes
    join marts.hubs on reported_outcomes.hub_code = hubs.hub_code
    left join computed_outcomes
        on reported_outcomes.indicator_id = computed_outcomes.indicator_id
        and reported_outcomes.measure = computed_outcomes.measure
    where computed_outcomes.outcome is null
),

computed as (
    select distinct on (paired.hub_code, paired.indicator_id, paired.measure)
        paired.hub_code,
        paired.indicator_id,
        paired.measure,
        indicator_values.period,
        indicator_values.value,
        indicator_values.status,
        indicator_values.reported,
        indicator_values.expected
    from paired
    join published.indicator_values
        on indicator_values.area_kind = 'hub'
        and paired.hub_code = indicator_values.area_code
        and paired.indicator_id = indicator_values.indicator_id
        and paired.measure = indicator_values.measure
    join marts.calendar_quarters on indicator_values.period = calendar_quarters.period
    where indicator_values.dimension = 'total'
        and calendar_quarters.is_complete
        and calendar_quarters.starts_on <= paired.asked_on
    order by
        paired.hub_code,
        paired.indicator_id,
        paired.measure,
        calendar_quarters.starts_on desc nulls last
)

select
    cast(paired.hub_code as text) as hub_code,
    cast(paired.hub_name as text) as hub_name,
    cast(paired.outcome as text) as outcome,
    cast(paired.indicator_id as text) as indicator_id,
    cast(paired.measure as text) as measure,
    cast(paired.unit as text) as unit,
    cast(paired.reported as double precision) as reported,
    cast(paired.reported_text as text) as reported_text,
    cast(paired.definition_note as text) as definition_note,
    cast(paired.period_from as date) as period_from,
    cast(paired.period_to as date) as period_to,
    cast(paired.source as text) as source,
    cast(paired.flag as text) as flag,
    cast(computed.value as double precision) as computed,
    cast(
        case
            when paired.sort_order = 100 then 'not_computed'
            else coalesce(computed.status, 'missing')
        end as text
    ) as computed_status,
    cast(computed.period as text) as computed_period,
    cast(computed.reported as integer) as reported_municipalities,
    cast(computed.expected as integer) as expected_municipalities,
    cast(paired.sort_order as integer) as sort_order
from paired
left join computed
    on paired.hub_code = computed.hub_code
    and paired.indicator_id = computed.indicator_id
    and paired.measure = computed.measure
