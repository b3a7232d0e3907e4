import { afterAll, beforeAll, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { given } from "./published-world.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given);
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

test("adoption flows go from the giver to those who received, not to those who developed together", async () => {
  const flows = await rows(
    "select giver_code, taker_code, in_use, ended, planned from published.adoption_flows order by taker_code",
  );
  expect(flows.map((row) => Object.values(row).join(" "))).toEqual([
    "1444 0180 0 0 1",
    "1444 1445 1 0 0",
    "1444 2281 0 1 0",
  ]);
});

test("refusals are counted by source, municipality and kind", async () => {
  const [row] = await rows(
    "select code, row_count, file_count, municipality_name from published.refusals",
  );
  expect(row).toEqual({
    code: "unknown_stage",
    row_count: 2,
    file_count: 1,
    municipality_name: "Essunga",
  });
});

test("rows read are counted by source, those of a list of few persons withheld", async () => {
  const [box] = await rows(
    "select source, file_count, row_count, accepted_count, refused_count from published.rows_read",
  );
  expect(box).toEqual({
    ...{ source: "ideabox", file_count: 3, row_count: 30, accepted_count: 20, refused_count: 14 },
  });
});

test("every published column has a plain type that both engines share", async () => {
  const types = await rows(
    "select distinct data_type from duckdb_columns() where schema_name = 'published' order by all",
  );
  expect(types.map(({ data_type }) => data_type)).toEqual([
    "BOOLEAN",
    "DATE",
    "DOUBLE",
    "INTEGER",
    "VARCHAR",
  ]);
});
