-- One row per innovation, municipality that could take it over, measure and quarter since it was implemented: how long until it did, left the sluice or the quarter ended.
-- shard: municipality_code
with
old as (
    select distinct innovation_id
    from marts.innovation_standings
    where reason = 'delayed_entry'
),

followed as (
    select
        innovation_subjects.subject_id,
        innovation_subjects.municipality_code,
        innovation_subjects.implemented_date,
        innovation_subjects.in_use_date,
        cases.solution_type,
        calendar_quarters.period,
        case
            when innovation_subjects.left_date <= calendar_quarters.cutoff_on then innovation_subjects.left_date
        end as left_date,
        coalesce(
            innovation_subjects.in_use_date <= least(
                calendar_quarters.cutoff_on,
                coalesce(innovation_subjects.left_date, calendar_quarters.cutoff_on)
            ),
            false
        ) as is_adopted,
        calendar_quarters.cutoff_on,
        case
            when old.innovation_id is not null then 'delayed_entry'
            when innovation_subjects.role = 'recipient'
                and innovation_subjects.in_use_date < innovation_subjects.implemented_date
                and innovation_subjects.in_use_date <= calendar_quarters.cutoff_on then 'before_origin'
        end as reason
    from marts.innovation_subjects
    join marts.calendar_quarters on innovation_subjects.implemented_date <= calendar_quarters.cutoff_on
    left join old on innovation_subjects.innovation_id = old.innovation_id
    left join marts.cases on innovation_subjects.case_id = cases.case_id
),

measured as (
    select
        'adopters' as measure,
        subject_id,
        municipality_code,
        implemented_date,
        in_use_date,
        solution_type,
        period,
        left_date,
        is_adopted,
        cutoff_on,
        coalesce(reason, case when left_date is not null and not is_adopted then 'left' end) as reason
    from followed
    union all
    select
        'adopted_12' as measure,
        subject_id,
        municipality_code,
        implemented_date,
        in_use_date,
        solution_type,
        period,
        left_date,
        is_adopted,
        cutoff_on,
        reason
    from followed
)

select
    cast(measure as text) as measure,
    cast('subject' as text) as record_kind,
    cast(subject_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(coalesce(solution_type, 'unknown') as text) as solution_type,
    cast(
        case
            when reason is not null then 'excluded'
            when is_adopted then 'numerator'
            else 'denominator'
        end as text
    ) as part,
    cast(reason as text) as reason,
    cast(1 as double precision) as value,
    cast(0 as integer) as entry_days,
    cast(
        greatest(case when is_adopted then in_use_date else coalesce(left_date, cutoff_on) end - implemented_date, 0)
        as integer
    ) as exit_days,
    cast(case when is_adopted then 'adopted' end as text) as event
from measured
