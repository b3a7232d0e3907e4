import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildOrder } from "../../../loaders/warehouse/build-order.js";
import { projectModels } from "../../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Engine, Row } from "../../../loaders/warehouse/engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";
import { postgresEngine } from "../../../loaders/warehouse/postgres-engine.js";
import { columnsIn } from "./columns-in.js";

/** The marts whose fixtures hold what the samples do not: ties in time, faults, rows of every kind. */
const wanted = [
  ...["training_cohorts", "training_participations", "meetings", "costs", "benefits", "maturity"],
  ...["form_responses", "form_challenges", "form_ideas"],
  ...["stage_words", "jira_issues", "jira_moves", "jira_ideas", "logged_events"],
  ...["vinnova_projects", "kolada_values", "issues_kolada_page"],
];

const files: Record<string, string> = {
  "training/1496/2019-12-31/kurser.csv": "training.csv",
  "forms/1496/2019-12-31/idéformulär.csv": "forms.csv",
  "meetings/1496/2019-12-31/möten.csv": "meetings.csv",
  "costs/1496/2019-12-31/kostnader.csv": "costs.csv",
  "benefits/1496/2019-12-31/nyttor.csv": "benefits.csv",
  "maturity/1496/2019-12-31/mognad.csv": "maturity.csv",
  "jira/1496/2019-12-31/ärenden.csv": "jira.csv",
  "jira/1496/2019-12-31/ändringar.csv": "jira-changes.csv",
  "events/1496/2019-12-31/händelser.csv": "events.csv",
  "vinnova/1496/2019-12-31/projekt.json": "vinnova.json",
  "kolada/1496/2019-12-31/nyckeltal.json": "kolada.json",
};

const stageMap = `source,board,source_stage,stage,valid_from,source_note
jira,*,To Do,captured,,
jira,*,In Review,taken_up,,
jira,*,In Progress,testing,,
jira,*,Done,implemented,,
events,*,Fångad,captured,,
events,*,Testas,testing,,
`;

const memory = await duckdbEngine(":memory:");
const models = await projectModels(memory);
const marts = buildOrder(
  models
    .filter(({ table }) => wanted.some((name) => table === `marts.${name}`))
    .map((model) => ({ ...model, query: model, name: model.table })),
  models.filter(({ schema }) => schema === "staging").map(({ table }) => table),
);

let folder: string;
let duckdb: DuckdbEngine;
let postgres: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "systems-"));
  for (const [path, input] of Object.entries(files)) {
    const to = join(folder, "exports", path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(PROJECT, "test/input", input), to);
  }
  await mkdir(join(folder, "reference"));
  await writeFile(join(folder, "reference/stage_map.csv"), stageMap);
  const warehouse = join(folder, "warehouse.duckdb");
  const environment = { SLUSSKOLLEN_SECRET: "a secret that is long enough" };
  const only = wanted.map((name) => `marts.${name}`);
  await load({ data: folder, warehouse, environment, only });
  duckdb = await duckdbEngine(warehouse, { readOnly: true });
  postgres = postgresEngine(await PGlite.create());
  const read = new Set(marts.flatMap(({ query }) => query.reads));
  for (const { schema, name, table } of models) {
    if (schema !== "staging" || !read.has(table)) continue;
    const columns = await columnsIn(duckdb, schema, name);
    const rows = await duckdb.extract(`select * from ${table}`);
    await postgres.load({ schema, name, columns }, rows);
  }
});

afterAll(async () => {
  await postgres?.close();
  await duckdb?.close();
  await memory.close();
  await rm(folder, { recursive: true, force: true });
});

const sorted = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();

describe("the other systems' exports, loaded whole, give the same rows on PostgreSQL and DuckDB in", () => {
  test.each(marts.map(({ table, query }) => ({ table, query })))(
    "$table",
    async ({ table, query }) => {
      await postgres.build(query);
      const here = sorted(await duckdb.extract(`select * from ${table}`));
      expect(here.length).toBeGreaterThan(0);
      expect(sorted(await postgres.extract(`select * from ${table}`))).toEqual(here);
    },
  );

  test("and none of the marts is forgotten", () => {
    expect(marts).toHaveLength(wanted.length);
  });
});
