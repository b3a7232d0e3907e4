-- One row per innovation: how many municipalities could take it over and have, in the newest complete quarter, and Bass's p and q where they can be estimated.
-- gather
-- Least squares of S(t) = (p + q N(t - 1) / m) (m - N(t - 1)), Bass (1969) with m known, over quarters of 91.3125 days
-- since it was implemented. Only of at least eight that have taken it over, past the inflection N = m (q - p) / 2q, and a fixed m.
with
newest as (
    select period
    from marts.calendar_quarters
    where is_complete
    order by starts_on desc nulls last
    limit 1
),

steps as (
    select cast(row_number() over (order by starts_on) as integer) as step
    from marts.calendar_quarters
),

subjects as (
    select
        split_part(r08.record_id, ':', 1) as innovation_id,
        r08.part,
        r08.reason,
        cast(ceil(r08.exit_days / cast(91.3125 as double precision)) as integer) as adopted_step,
        cast(floor(r08.exit_days / cast(91.3125 as double precision)) as integer) as whole_steps
    from observations.r08
    join newest on r08.period = newest.period
    where r08.measure = 'adopters'
),

sizes as (
    select
        innovation_id,
        cast(count(*) filter (where part <> 'excluded') as double precision) as eligible,
        count(*) filter (where part = 'numerator') as adopters,
        count(*) filter (where reason = 'left') as leavers,
        coalesce(
            max(whole_steps) filter (where part = 'denominator'),
            max(adopted_step) filter (where part = 'numerator')
        ) as last_step
    from subjects
    group by innovation_id
),

reached as (
    select
        sizes.innovation_id,
        sizes.eligible,
        steps.step,
        count(*) filter (where subjects.adopted_step < steps.step) as before_count,
        count(*) filter (where subjects.adopted_step = steps.step) as new_count
    from sizes
    join steps on sizes.last_step >= steps.step
    join subjects on sizes.innovation_id = subjects.innovation_id
    where subjects.part = 'numerator'
    group by sizes.innovation_id, sizes.eligible, steps.step
),

terms as (
    select
        innovation_id,
        eligible - before_count as x1,
        before_count * (eligible - before_count) / nullif(cast(eligible as double precision), 0.0) as x2,
        cast(new_count as double precision) as y
    from reached
),

products as (
    select
        innovation_id,
        sum(x1 * x1) as a11,
        sum(x1 * x2) as a12,
        sum(x2 * x2) as a22,
        sum(x1 * y) as b1,
        sum(x2 * y) as b2
    from terms
    group by innovation_id
),

solved as (
    select
        innovation_id,
        (b1 * a22 - b2 * a12) / nullif(cast(a11 * a22 - a12 * a12 as double precision), 0.0) as p,
        (a11 * b2 - a12 * b1) / nullif(cast(a11 * a22 - a12 * a12 as double precision), 0.0) as q
    from products
),

judged as (
    select
        sizes.innovation_id,
        sizes.eligible,
        sizes.adopters,
        solved.p,
        solved.q,
        case
            when sizes.adopters < 8 then 'few_adopters'
            when sizes.leavers > 0 then 'open_m'
            when solved.p is null or solved.p < 0 or solved.q <= 0 then 'no_fit'
            when sizes.adopters < sizes.eligible * (solved.q - solved.p)
                / nullif(cast(2.0 * solved.q as double precision), 0.0) then 'before_inflection'
            else 'estimated'
        end as status
    from sizes
    left join solved on sizes.innovation_id = solved.innovation_id
)

select
    cast(innovation_id as text) as innovation_id,
    cast(eligible as integer) as eligible_count,
    cast(adopters as integer) as adopter_count,
    cast(status as text) as status,
    cast(case when status = 'estimated' then floor(p * 1000000.0 + 0.5) / 1000000.0 end as double precision) as p,
    cast(case when status = 'estimated' then floor(q * 1000000.0 + 0.5) / 1000000.0 end as double precision) as q
from judged
