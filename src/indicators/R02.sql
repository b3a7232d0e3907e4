-- One row per innovation, quarter since it was implemented and municipality that takes part in it: how long until another one took it into use, or the quarter ended.
-- shard: municipality_code
select
    cast('spread_12' as text) as measure,
    cast('innovation' as text) as record_kind,
    cast(innovation_id as text) as record_id,
    cast(period as text) as period,
    cast(municipality_code as text) as municipality_code,
    cast(solution_type as text) as solution_type,
    cast(radicality as text) as radicality,
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
from marts.innovation_standings
