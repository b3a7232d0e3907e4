-- One row per quarter, area and stage: stock before, what came, what went, stock after
select
    period,
    area_kind,
    area_code,
    stage,
    stock_before,
    entered_first,
    entered_again,
    entered_delayed,
    joined,
    moved_on,
    skipped_on,
    moved_back,
    paused,
    ended,
    resumed,
    moved_delayed,
    departed,
    stock_after
from published.stage_balances
order by area_kind, area_code, period, stage
