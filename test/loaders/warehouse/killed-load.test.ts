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

/** Loads the newest deliveries in a process of its own, and answers with its exit code. */
async function loadHere(): Promise<number | null> {
  return (await runCommand(["load", "--data", data, "--warehouse", warehouse])).code;
}

beforeAll(async () => {
  ({ folder, data, warehouse } = await smallSamples());
  old = join(folder, "old.duckdb");
  await load({ data, warehouse: old, as_of: "2018-12-31", environment: {} });
});
afterAll(() => rm(folder, { recursive: true }));

describe("a load that is killed", () => {
  test("at any of ten random moments leaves the old warehouse whole", {
    timeout: 600_000,
  }, async () => {
    await cp(old, warehouse);
    const started = performance.now();
    expect(await loadHere()).toBe(0);
    const duration = performance.now() - started;
    const whole = [await stateOf(old), await stateOf(warehouse)];
    let killed = 0;
    for (let i = 0; i < MOMENTS; i++) {
      await cp(old, warehouse);
      const part = (i + MOMENTS / 2) % MOMENTS; // the last is killed in the midst, and leaves most behind
      const wasKilled = await killedAfter(((part + Math.random()) / MOMENTS) * duration);
      if (wasKilled) killed += 1;
      expect(whole).toContainEqual(await stateOf(warehouse));
    }
    expect(killed).toBeGreaterThanOrEqual(3);
  });

  test("leaves nothing behind that the next load does not clear, after ten of them", {
    timeout: 300_000,
  }, async () => {
    expect(await loadHere()).toBe(0);
    expect((await stateOf(warehouse)).as_of).toBe("2020-06-30");
    const beside = await readdir(folder);
    expect(beside.filter((name) => name.startsWith("warehouse.duckdb"))).toEqual([
      "warehouse.duckdb",
    ]);
  });
});
