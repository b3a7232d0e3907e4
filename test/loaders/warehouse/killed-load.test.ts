import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { runCommand, startCommand } from "../commands/run.js";
import { smallSamples } from "./small-samples.js";

const MOMENTS = 10;

let folder: string;
let data: string;
let warehouse: string;
let old: string;
let whole: Map<string, string>;

/** What tells whether a warehouse is whole: its as-of date and the rows of its first and last layers. */
async function stateOf(path: string): Promise<{ as_of: string; rows: string }> {
  const engine = await duckdbEngine(path, { readOnly: true });
  const [run] = await engine.extract("select as_of from published.run");
  const [tables] = await engine.extract(
    "select count(*) as tables, sum(estimated_size) as rows from duckdb_tables()",
  );
  await engine.close();
  return { as_of: String(run?.as_of), rows: JSON.stringify(tables) };
}

/** Loads with the newest deliveries over a warehouse that knows an earlier day; kills it after a while. */
function killedAfter(milliseconds: number): Promise<boolean> {
  const child = startCommand(["load", "--data", data, "--warehouse", warehouse]);
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

beforeAll(async () => {
  ({ folder, data, warehouse } = await smallSamples());
  old = join(folder, "old.duckdb");
  await load({ data, warehouse: old, as_of: "2018-12-31", environment: {} });
  const next = join(folder, "next.duckdb");
  await load({ data, warehouse: next, environment: {} });
  const states = [await stateOf(old), await stateOf(next)];
  whole = new Map(states.map(({ as_of, rows }) => [as_of, rows]));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a load that is killed", () => {
  test("at any of ten random moments leaves the old warehouse whole", {
    timeout: 600_000,
  }, async () => {
    await cp(old, warehouse);
    const started = performance.now();
    expect((await runCommand(["load", "--data", data, "--warehouse", warehouse])).code).toBe(0);
    const duration = performance.now() - started;
    let killed = 0;
    for (let i = 0; i < MOMENTS; i++) {
      await cp(old, warehouse);
      const wasKilled = await killedAfter(((i + Math.random()) / MOMENTS) * duration);
      if (wasKilled) killed += 1;
      const { as_of, rows } = await stateOf(warehouse);
      expect([...whole.keys()]).toContain(as_of);
      expect(rows).toBe(whole.get(as_of));
    }
    expect(killed).toBeGreaterThanOrEqual(3);
  });

  test("leaves nothing behind that the next load does not clear", {
    timeout: 300_000,
  }, async () => {
    await cp(old, warehouse);
    for (let i = 1; i <= 3; i++) await killedAfter(i * 1000);
    const { code } = await runCommand(["load", "--data", data, "--warehouse", warehouse]);
    expect(code).toBe(0);
    expect((await stateOf(warehouse)).as_of).toBe("2020-06-30");
    const beside = await readdir(folder);
    expect(beside.filter((name) => name.startsWith("warehouse.duckdb"))).toEqual([
      "warehouse.duckdb",
    ]);
  });
});
