import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildModel } from "../../../loaders/warehouse/build-models.js";
import { buildOrder } from "../../../loaders/warehouse/build-order.js";
import { projectModels } from "../../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Engine, Row } from "../../../loaders/warehouse/engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { postgresEngine } from "../../../loaders/warehouse/postgres-engine.js";
import { quoted } from "../../../loaders/warehouse/quoted.js";
import { columnsIn } from "./columns-in.js";
import { partOfSamples } from "./part-of-samples.js";

const memory = await duckdbEngine(":memory:");
const models = await projectModels(memory);
const staging = models.filter(({ schema }) => schema === "staging");
const portable = buildOrder(
  models
    .filter(({ schema }) => schema !== "staging")
    .map((model) => ({ ...model, query: model, name: model.table })),
  staging.map(({ table }) => table),
);

/** Together they have each kind of system, a merge across a border, a delivery that never came. */
const MUNICIPALITIES = ["0513", "0604", "0687", "1441", "1494", "1496"];

/** By this day all but open data has come, which other-systems-parity compares; later quarters would say the same again. */
const AS_OF = "2019-12-31";

/** The largest tables have tens of thousands of rows, and each engine's are sorted and compared. */
const LONG = 240_000;

let folder: string;
let duckdb: DuckdbEngine;
let postgres: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parity-"));
  const warehouse = join(folder, "warehouse.duckdb");
  await load({
    data: await partOfSamples(join(folder, "data"), MUNICIPALITIES),
    warehouse,
    as_of: AS_OF,
    keep_values: true,
  });
  duckdb = await duckdbEngine(warehouse, { readOnly: true });
  postgres = postgresEngine(await PGlite.create());
  for (const { schema, name } of staging) {
    const columns = await columnsIn(duckdb, schema, name);
    const rows = await duckdb.extract(`select * from ${quoted(schema, name)}`);
    await postgres.load({ schema, name, columns }, rows);
  }
});

afterAll(async () => {
  await postgres?.close();
  await duckdb?.close();
  await memory.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sorts rows whatever order they came in: doubles last and coarsely, for they may differ in the last digits. */
function ordered(rows: Row[]): Row[] {
  const key = (row: Row) => Object.values(row).map(coarsely).join("\t");
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function coarsely(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

describe("PostgreSQL and DuckDB agree on", () => {
  test.each(portable.map(({ table, query }) => ({ table, query })))(
    "$table",
    async ({ query }) => {
      await buildModel(postgres, query);
      const all = `select * from ${quoted(query.schema, query.name)}`;
      const here = ordered(await duckdb.extract(all));
      const there = ordered(await postgres.extract(all));
      expect(there).toHaveLength(here.length);
      expect(Object.keys(there[0] ?? {})).toEqual(Object.keys(here[0] ?? {}));
      const unlike = here.flatMap((row, i) => {
        const other = Object.values(there[i] ?? {});
        const isSame = Object.values(row).every((value, column) => isEqual(value, other[column]));
        return isSame ? [] : [{ duckdb: row, postgres: there[i] }];
      });
      expect(unlike.slice(0, 3)).toEqual([]);
    },
    LONG,
  );
});

describe("the parity test", () => {
  test("finds every column of a type that both engines have", async () => {
    for (const { schema, name } of models) {
      expect((await columnsIn(duckdb, schema, name)).length).toBeGreaterThan(0);
    }
  });

  test("covers every model after staging", () => {
    expect(portable.length).toBe(models.length - staging.length);
    expect(portable.length).toBeGreaterThan(50);
  });

  test("sees a difference in the tenth digit of a double, and none in the last", () => {
    expect(isEqual(1.0000000001, 1.0000000001000002)).toBe(true);
    expect(isEqual(1.0000000001, 1.00000001)).toBe(false);
    expect(isEqual(null, 0)).toBe(false);
  });
});
