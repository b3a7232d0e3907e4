-- One row per source, municipality and rule by which rows were left out.
-- gather
select
    cast(ignored.source as text) as source,
    cast(ignored.municipality_code as text) as municipality_code,
    cast(municipalities.name as text) as municipality_name,
    cast(ignored.rule as text) as rule,
    cast(sum(ignored.row_count) as integer) as row_count
from marts.ignored
left join marts.municipalities on ignored.municipality_code = municipalities.municipality_code
group by ignored.source, ignored.municipality_code, municipalities.name, ignored.rule
