import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyWarehouse } from "./site/tiny-warehouse.js";

const run = promisify(execFile);
let folder: string;
let warehouse: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "extract-"));
  warehouse = await tinyWarehouse(join(folder, "warehouse.duckdb"));
});
afterAll(() => rm(folder, { recursive: true }));

async function extract(file: string, sql: string) {
  await writeFile(join(folder, file), sql);
  const env = { ...process.env, SLUSSKOLLEN_WAREHOUSE: warehouse };
  return run(process.execPath, ["--import=tsx", "loaders/extract.ts", join(folder, file)], { env });
}

describe("the extract program", () => {
  test("prints the rows of a query on stdout and nothing else", async () => {
    const sql = "select area_code from published.areas where area_kind = 'hub'";
    expect(await extract("hubs.json.sql", sql)).toEqual({
      stdout: '[{"area_code":"skaraborg"}]',
      stderr: "",
    });
  });

  test("fails with the database's own words when the query is wrong", async () => {
    await expect(extract("bad.json.sql", "select x from published.areas")).rejects.toThrow(
      /Referenced column "x" not found/,
    );
  });

  test("cannot write: the warehouse is opened for reading", async () => {
    await expect(extract("drop.json.sql", "drop table published.areas")).rejects.toThrow(
      /invalid query/,
    );
  });
});
