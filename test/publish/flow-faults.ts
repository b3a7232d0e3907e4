const UNBALANCED = `
  select * from published.stage_balances
  where stock_after <> stock_before + entered_first + entered_again + entered_delayed + joined
      - moved_on - skipped_on - moved_back - paused - ended - resumed - moved_delayed - departed`;

const LEAKING = `
  with ordered as (
      select *, lag(period) over (order by starts_on) as period_before from marts.calendar_quarters
  )
  select now.period, now.area_code, now.stage
  from published.stage_balances as now
  join ordered using (period)
  left join published.stage_balances as earlier
      on earlier.period = period_before and earlier.area_kind = now.area_kind
      and earlier.area_code = now.area_code and earlier.stage = now.stage
  where now.stock_before <> coalesce(earlier.stock_after, 0)`;

const UNLIKE_P02 = `
  with entries as (
      select period, area_kind, area_code, to_stage as category, sum(item_count) as entry_count
      from published.stage_flows
      where is_first and flow_kind <> 'delayed'
      group by all
  )
  select * from "values".indicator_values left join entries using (period, area_kind, area_code, category)
  where indicator_id = 'P02' and measure = 'first_entries_gross' and dimension = 'stage'
      and value <> coalesce(entry_count, 0)`;

const UNLIKE_P03 = `
  select * from "values".indicator_values
  left join published.stage_balances using (period, area_kind, area_code)
  where indicator_id = 'P03' and measure = 'wip' and dimension = 'stage' and stage = category
      and value <> coalesce(stock_after, 0)`;

/** The selects of what is wrong with the flows between stages: a stage that does not balance, or that P02 or P03 tell otherwise. */
export const flowFaults = [UNBALANCED, LEAKING, UNLIKE_P02, UNLIKE_P03];
