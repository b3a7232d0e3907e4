import { describe, expect, test } from "vitest";
import { projectModels } from "../../../loaders/warehouse/catalogue.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { headerFaults, portableFaults } from "./portable-faults.js";

const memory = await duckdbEngine(":memory:");
const models = await projectModels(memory);
const files = models.filter(({ file }) => file.endsWith(".sql"));
const portable = models.filter(({ schema }) => schema !== "staging");

describe("the models", () => {
  test.each(portable.map(({ file, sql }) => [file, sql] as const))(
    "%s is written in the SQL that both engines share",
    (_file, sql) => expect(portableFaults(sql)).toEqual([]),
  );

  test.each(files.map(({ file, sql, schema }) => [file, sql, schema] as const))(
    "%s says what one row is, and where it is computed",
    (_file, sql, schema) => expect(headerFaults(sql, schema !== "staging")).toEqual([]),
  );
});

describe("the lint of portable SQL", () => {
  test.each([
    ["select median(x) from marts.ideas", "quantile_cont or median"],
    ["select quantile_cont(x, 0.5) from marts.ideas", "quantile_cont or median"],
    ["select a from b qualify row_number() over () = 1", "qualify"],
    ["select a, count(*) from b group by all", "group by all"],
    ["select * exclude (a) from b", "exclude"],
    ["select * from b", "select *"],
    ["from b select a", "from first"],
    ["select list(a order by b) from c", "list"],
    ["select arg_max(a, b) from c", "arg_max"],
    ["select count_if(a) from b", "count_if"],
    ["select a from range(3)", "range(n)"],
    ["select a from b asof join c on b.d >= c.d", "asof join"],
    ["select date_diff('day', a, b) from c", "date_diff"],
    ["select product(a) from b", "product"],
    ["select strftime(a, '%Y') from b", "strftime"],
    ["select try_cast(a as date) from b", "try_cast"],
    ["select a / b from c", "7/2"],
    ["select a // b from c", "//"],
    ["select a from b order by a desc", "desc without nulls last"],
    ["select round(a, 2) from b", "round(double, n)"],
    ["select round(cast(a as double precision), 2) from b", "round(double, n)"],
    ["select date_trunc('quarter', a) from b", "date_trunc of a date"],
    ["select cast(a as varchar) from b", "a type that the two do not share"],
    ["select cast(a as double) from b", "a type that the two do not share"],
    ["select a::text from b", "::"],
    ["select c.a from b as c", "a table alias"],
    ["SELECT a from b", "upper case"],
    ["select a from b; select c from d", "several statements"],
  ])("sees the fault of %s", (sql, fault) => {
    expect(portableFaults(sql).some((name) => name.startsWith(fault))).toBe(true);
  });

  test("lets the shared SQL pass, and what stands in comments and texts", () => {
    const sql = `-- Median, SELECT * and a / b in a comment
      select distinct on (a) a, 'A / B; select * desc' as words, cast(b as double precision) / c as share,
          cast(date_trunc('quarter', cast(d as timestamp)) as date) as starts_on, round(a) as whole,
          sum(a) over (order by d range between interval '1 year' preceding and current row) as year_sum
      from marts.ideas
      order by a, b desc nulls last`;
    expect(portableFaults(sql)).toEqual([]);
  });

  test("sees a model without a header", () => {
    expect(headerFaults("select a from b", false)).toHaveLength(1);
    expect(headerFaults("-- One row per idea.\nselect a from b", true)).toHaveLength(1);
    expect(headerFaults("-- One row per idea.\n-- gather\nselect a from b", true)).toEqual([]);
  });
});
