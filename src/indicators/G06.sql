-- One row per idea, stage to be reached, quarter and participating municipality: how long until it was reached or the idea had ended, by the givers' sex; and per giver of such ideas.
-- gather
with
targets as (
    select measure, stage
    from (values ('testing_12', 'testing'), ('implemented_24', 'implemented')) as listed (measure, stage)
),

judged as (
    select
        targets.measure,
        stage_waits.idea_id,
        stage_waits.captured_date,
        stage_waits.period,
        stage_waits.cutoff_on,
        stage_waits.entry_days,
        stage_waits.exit_days,
        stage_waits.event,
        stage_waits.is_reached,
        stage_waits.reason
    from marts.stage_waits
    join targets on stage_waits.stage = targets.stage
),

-- A giver counts if any of the ideas does, for either stage.
given as (
    select
        judged.idea_id,
        judged.captured_date,
        judged.period,
        judged.cutoff_on,
        idea_givers.person_id,
        judged.reason,
        rank() over (
            partition by idea_givers.person_id, judged.period
            order by case when judged.reason is null then 1 else 2 end, judged.reason
        ) as place
    from judged
    join marts.idea_givers on judged.idea_id = idea_givers.idea_id
),

measured as (
    select
        measure,
        'idea' as record_kind,
        idea_id as record_id,
        idea_id,
        captured_date,
        period,
        cutoff_on,
        entry_days,
        exit_days,
        event,
        is_reached,
        reason
    from judged
    union all
    select distinct
        'givers' as measure,
        'person' as record_kind,
        person_id as record_id,
        idea_id,
        captured_date,
        period,
        cutoff_on,
        cast(null as integer) as entry_days,
        cast(null as integer) as exit_days,
        cast(null as text) as event,
        true as is_reached,
        reason
    from given
    where place = 1
),

classed as (
    select
        measured.measure,
        measured.record_kind,
        measured.record_id,
        measured.idea_id,
        measured.period,
        measured.cutoff_on,
        measured.entry_days,
        measured.exit_days,
        measured.event,
        measured.is_reached,
        measured.reason,
        coalesce(idea_sexes.sex, 'unknown') as sex,
        coalesce(idea_codings.coding, 'unknown') as coding,
        cast(cast(extract(year from measured.captured_date) as integer) as text)
        || case when extract(month from measured.captured_date) <= 6 then 'H1' else 'H2' end as cohort
    from measured
    left join marts.idea_sexes on measured.idea_id = idea_sexes.idea_id
    left join marts.idea_codings on measured.idea_id = idea_codings.idea_id
)

select distinct
    cast(classed.measure as text) as measure,
    cast(classed.record_kind as text) as record_kind,
    cast(classed.record_id as text) as record_id,
    cast(classed.period as text) as period,
    cast(item_municipalities.municipality_code as text) as municipality_code,
    cast(classed.sex as text) as sex,
    cast(classed.coding as text) as coding,
    cast(classed.coding || '/' || classed.sex as text) as coding_sex,
    cast(classed.cohort || '/' || classed.sex as text) as cohort_sex,
    cast(
        case
            when classed.reason is not null then 'excluded'
            when classed.is_reached then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(classed.reason as text) as reason,
    cast(coalesce(classed.exit_days, 1) as double precision) as value,
    cast(classed.entry_days as integer) as entry_days,
    cast(classed.exit_days as integer) as exit_days,
    cast(classed.event as text) as event
from classed
join marts.item_municipalities
    on classed.idea_id = item_municipalities.item_id
    and item_municipalities.valid_from <= classed.cutoff_on
    and coalesce(item_municipalities.valid_to > classed.cutoff_on, true)
