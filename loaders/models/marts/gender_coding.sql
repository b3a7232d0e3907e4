-- One row per municipality, operating area, quarter and method: which sex the operation is coded by, seen from its latest head count.
-- gather
-- Computed: women strictly above 60 percent or below 40 of those of known sex, unrounded, of at least ten
-- employees; else unknown. No export declares a coding at admission, so there is no such row yet.
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
