-- One row per municipality, operating area, quarter and method: which sex the operation is coded by, seen from its latest head count, or as declared when it was admitted.
-- gather
-- Computed: women strictly above 60 percent or below 40 of those of known sex, unrounded, of at least ten
-- employees; else unknown. Declared: the newest word of the list of declared codings by the quarter's end.
with
counted as (
    select
        municipality_code,
        operating_area,
        measured_on,
        sum(headcount) as employees,
        coalesce(sum(headcount) filter (where sex = 'women'), 0) as women,
        coalesce(sum(headcount) filter (where sex in ('women', 'men')), 0) as known
    from marts.headcounts
    where operating_area <> 'unknown'
    group by municipality_code, operating_area, measured_on
),

latest as (
    select distinct on (calendar_quarters.period, counted.municipality_code, counted.operating_area)
        calendar_quarters.period,
        counted.municipality_code,
        counted.operating_area,
        counted.measured_on,
        counted.employees,
        counted.women,
        counted.known
    from counted
    join marts.calendar_quarters on counted.measured_on <= calendar_quarters.cutoff_on
    order by
        calendar_quarters.period,
        counted.municipality_code,
        counted.operating_area,
        counted.measured_on desc nulls last
),

declared as (
    select distinct on (
        calendar_quarters.period,
        declared_codings.municipality_code,
        declared_codings.operating_area
    )
        calendar_quarters.period,
        declared_codings.municipality_code,
        declared_codings.operating_area,
        declared_codings.declared_on,
        declared_codings.coding
    from staging.declared_codings
    join marts.calendar_quarters on declared_codings.declared_on <= calendar_quarters.ends_on
    order by
        calendar_quarters.period,
        declared_codings.municipality_code,
        declared_codings.operating_area,
        declared_codings.declared_on desc nulls last
)

select
    cast(municipality_code as text) as municipality_code,
    cast(operating_area as text) as operating_area,
    cast(period as text) as period,
    cast('computed' as text) as method,
    cast(measured_on as date) as measured_on,
    cast(
        case
            when employees < 10 or known = 0 then 'unknown'
            when women * 10 > known * 6 then 'female_coded'
            when women * 10 < known * 4 then 'male_coded'
            else 'balanced'
        end as text
    ) as coding
from latest
union all
select
    cast(municipality_code as text) as municipality_code,
    cast(operating_area as text) as operating_area,
    cast(period as text) as period,
    cast('declared' as text) as method,
    cast(declared_on as date) as measured_on,
    cast(
        case when coding in ('female_coded', 'balanced', 'male_coded') then coding else 'unknown' end as text
    ) as coding
from declared
