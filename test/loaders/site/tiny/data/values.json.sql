-- One row per quarter: the value of the whole portfolio
select
    period,
    value
from published.indicator_values
where area_kind = 'portfolio'
order by period
