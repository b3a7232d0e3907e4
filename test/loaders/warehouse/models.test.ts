import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { discoverModels } from "../../../loaders/warehouse/models.js";

const duckdb = await duckdbEngine(":memory:");
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "models-"));
});
afterAll(async () => {
  await duckdb.close();
  await rm(root, { recursive: true });
});

async function project(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(root, "project-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

describe("discoverModels(duckdb, written, root)", () => {
  test("names tables after folders and files", async () => {
    const folder = await project({
      "loaders/models/marts/ideas.sql": "select 1 as a from staging.ideabox;\n",
      "loaders/models/statistics/count.sql": "select 1 as a",
      "src/indicators/P01.sql": "select 1 as a from marts.ideas",
    });
    const models = await discoverModels(duckdb, [], folder);
    expect(models.map(({ table, file, reads }) => [table, file, reads])).toEqual([
      ["marts.ideas", "loaders/models/marts/ideas.sql", ["staging.ideabox"]],
      ["values.count", "loaders/models/statistics/count.sql", []],
      ["observations.p01", "src/indicators/P01.sql", ["marts.ideas"]],
    ]);
  });

  test("takes models that code writes", async () => {
    const written = {
      schema: "observations",
      name: "records",
      sql: "select 1 as a",
      file: "records.ts",
    };
    const [model] = await discoverModels(duckdb, [written], await project({}));
    expect(model?.table).toBe("observations.records");
  });

  test("refuses two files for one table", async () => {
    const folder = await project({
      "loaders/models/observations/p01.sql": "select 1 as a",
      "src/indicators/P01.sql": "select 1 as a",
    });
    await expect(discoverModels(duckdb, [], folder)).rejects.toThrow(
      /^invalid model: observations.p01 in both loaders\/models\/observations\/p01.sql and src\/indicators\/P01.sql$/,
    );
  });

  test("refuses a folder that is no layer, and a query that is none", async () => {
    const strange = await project({ "loaders/models/extra/a.sql": "select 1" });
    await expect(discoverModels(duckdb, [], strange)).rejects.toThrow(/^unknown layer: extra/);
    const broken = await project({ "loaders/models/marts/a.sql": "selec 1" });
    await expect(discoverModels(duckdb, [], broken)).rejects.toThrow(
      /^loaders\/models\/marts\/a.sql: invalid query: /,
    );
  });
});
