import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { type Loaded, type LoadOptions, load } from "../../../loaders/warehouse/load.js";
import { lock } from "../../../loaders/warehouse/lock.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";
import { quoted } from "../../../loaders/warehouse/quoted.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import type { Observation, RecordSource } from "../../../src/components/published.js";
import { sourcesOf } from "../../../src/components/record-sources.js";
import { smallSamples } from "./small-samples.js";

/** What to build where a test is about what is read, and nothing need be made of it. */
const FIRST = ["marts.deliveries"];

let folder: string;
let data: string;
let warehouse: string;
let first: Loaded;
const run = (more: Partial<LoadOptions> = {}) =>
  load({ data, warehouse, environment: {}, keep_values: true, ...more });

beforeAll(async () => {
  ({ folder, data, warehouse } = await smallSamples());
  first = await run();
});
afterAll(() => rm(folder, { recursive: true }));

/** Asks the same of every table of a warehouse: table → answer. `seconds`, how long reading took, is left out. */
async function ofEveryTable(path: string, ask: string): Promise<Record<string, string>> {
  const engine = await duckdbEngine(path, { readOnly: true });
  const tables = await engine.extract(
    "select schema_name, table_name from duckdb_tables() order by schema_name, table_name",
  );
  const answers: Record<string, string> = {};
  for (const { schema_name, table_name } of tables) {
    const table = quoted(String(schema_name), String(table_name));
    const columns = table === '"raw"."files"' ? "* exclude (seconds)" : "*";
    const [row] = await engine.extract(`with line as (select ${columns} from ${table}) ${ask}`);
    answers[table] = JSON.stringify(row);
  }
  await engine.close();
  return answers;
}

/** What a warehouse holds, in short: table → number of rows and a hash of them, whatever their order. */
function contents(path: string): Promise<Record<string, string>> {
  return ofEveryTable(path, "select count(*) as rows, sum(hash(line)) as hashes from line");
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A copy of the samples that a test may change, with a warehouse that was loaded from them. */
async function copyOf(name: string): Promise<{ data: string; warehouse: string }> {
  const copy = { data: join(folder, name), warehouse: join(folder, `${name}.duckdb`) };
  await cp(data, copy.data, { recursive: true });
  await cp(warehouse, copy.warehouse);
  return copy;
}

describe("a second load", () => {
  test("reads no file again and gives the same warehouse", async () => {
    const before = await contents(warehouse);
    const { read, report } = await run();
    expect(read).toBe(0);
    expect(report.sources.length).toBeGreaterThan(20);
    expect(await contents(warehouse)).toEqual(before);
  });

  test("reads only the file that changed, and only what is new; keeps values before suppression only if told to", async () => {
    const copy = await copyOf("changed");
    const file = fileOf("ideabox");
    const path = join(copy.data, file);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from("\r\n")]));
    expect((await run({ ...copy, only: FIRST })).read).toBe(1);

    const later = join(copy.data, "ideabox", file.split("/")[1] as string, "2020-09-30/ny.csv");
    await mkdir(dirname(later), { recursive: true });
    await cp(path, later);
    const { read, report } = await run({ ...copy, keep_values: false });
    expect(read).toBe(1);
    expect(report.as_of).toBe("2020-09-30");
    const valuesOf = async (path: string) =>
      Object.keys(await contents(path)).filter((table) => table.startsWith('"values".'));
    expect(await valuesOf(copy.warehouse)).toEqual(['"values"."person_ledger"']);
    expect(await valuesOf(warehouse)).toContain('"values"."indicator_values"');
  });

  test("forgets a file that is gone", async () => {
    const copy = await copyOf("fewer");
    await rm(join(copy.data, "network"), { recursive: true });
    const { read, report } = await run(copy);
    expect(read).toBe(0);
    expect(first.report.marts.network_memberships).toBeGreaterThan(0);
    expect(report.marts.network_memberships).toBe(0);
    const fresh = join(folder, "fresh.duckdb");
    await run({ data: copy.data, warehouse: fresh });
    expect(await contents(copy.warehouse)).toEqual(await contents(fresh));
  });

  test("reads everything again with another secret or another stage map", async () => {
    const copy = await copyOf("otherwise");
    const all = first.report.sources.length;
    const environment = { SLUSSKOLLEN_SECRET: "another secret, long enough" };
    expect((await run({ ...copy, environment, only: FIRST })).read).toBe(all);
    const map = await readFile(join(PROJECT, "data/reference/stage_map.csv"), "utf8");
    const list = join(copy.data, "reference/stage_map.csv");
    await writeFile(list, `${map}ideabox,*,Prövas,testing,1900-01-01,\n`);
    expect((await run({ ...copy, environment, only: FIRST })).read).toBe(all);
  });

  test("reads everything when the old warehouse is no warehouse", async () => {
    const own = join(folder, "broken.duckdb");
    await writeFile(own, "not a database");
    expect((await run({ warehouse: own, only: FIRST })).read).toBe(first.report.sources.length);
  });
});

function fileOf(source: string): string {
  return first.report.sources.find((each) => each.source === source)?.file as string;
}

describe("--as-of", () => {
  const as_of = "2018-12-31";

  test("knows what had been delivered on that day, and nothing later", async () => {
    const copy = await copyOf("known");
    for (const { file, delivery } of first.report.sources) {
      if (String(delivery) > as_of) await rm(join(copy.data, file));
    }
    const past = join(folder, "past.duckdb");
    const { report } = await run({ ...copy, as_of });
    await run({ warehouse: past, as_of });
    expect(report.sources.length).toBeGreaterThan(5);
    expect(await contents(past)).toEqual(await contents(copy.warehouse));
  });

  test("is the newest delivery's date when it is left out", () => {
    expect(first.report.as_of).toBe("2020-06-30");
  });

  test("must be a date", async () => {
    await expect(run({ as_of: "2018-02-30" })).rejects.toThrow(WrongUse);
  });

  test("before every delivery gives an empty warehouse", async () => {
    const { report } = await run({ warehouse: join(folder, "empty.duckdb"), as_of: "2001-01-01" });
    expect(report.sources).toEqual([]);
    expect(report.marts).toMatchObject({
      ideas: 0,
      cases: 0,
      calendar_quarters: 1,
      municipalities: 290,
    });
  });
});

describe("the warehouse", () => {
  test("adds up: accepted, refused and ignored are the rows of every file", () => {
    for (const { rows, accepted, refused, ignored } of first.report.sources) {
      expect(accepted + refused + ignored).toBe(rows);
    }
  });

  test("holds no address, personal number or name of anybody", async () => {
    const november = join(data, "november");
    const [code = ""] = await readdir(november);
    const [day = ""] = await readdir(join(november, code));
    const file = await readFile(join(november, code, day, "novemberstatistik.csv"), "latin1");
    const cells = (file.split(/\r?\n/)[0] ?? "").split(";");
    const [number = "", name = ""] = cells.slice(6, 8);
    expect(number).toMatch(/^\d{6,8}-?\d{4}$/);
    const sought = ["exempel.invalid", number, name].map(
      (text) => `to_json(line) like '%${text}%'`,
    );
    const found = await ofEveryTable(
      warehouse,
      `select count(*) filter (where ${sought.join(" or ")}) as found from line`,
    );
    expect(Object.keys(found)).toContain('"raw"."november_employments"');
    expect(Object.entries(found).filter(([, answer]) => answer !== '{"found":0}')).toEqual([]);
  });

  test("knows of every record that is published the rows that it comes from", async () => {
    const engine = await duckdbEngine(warehouse, { readOnly: true });
    const records = await engine.extract(
      "select distinct record_kind, record_id from published.observations",
    );
    const sources = await engine.extract("select * from published.record_sources");
    await engine.close();
    expect(records.length).toBeGreaterThan(20);
    // put together of many rows, most of them of persons
    const gathered = ["coding", "network", "operation", "organisation", "organisation_type"];
    const without = (records as Observation[])
      .filter(({ record_kind }) => !gathered.includes(record_kind))
      .filter((record) => sourcesOf(record, sources as RecordSource[]).length === 0);
    expect(without).toEqual([]);
    expect(sources.filter(({ row_number }) => row_number === null)).toEqual([]);
  });

  test("is put in place alone: nothing is left beside it", async () => {
    await writeFile(`${warehouse}.new-1`, "left by a load that was killed");
    await run();
    const beside = await readdir(dirname(warehouse));
    expect(beside.filter((name) => name.startsWith("warehouse.duckdb"))).toEqual([
      "warehouse.duckdb",
    ]);
  });

  test("stays as it was when a load fails", async () => {
    const before = hashOf(await readFile(warehouse));
    const copy = await copyOf("failing");
    await writeFile(join(copy.data, "reference/hubs.csv"), await brokenHubs());
    await expect(run({ data: copy.data })).rejects.toThrow(
      /^invalid model: loaders\/models\/staging\/hubs\.sql/,
    );
    expect(hashOf(await readFile(warehouse))).toBe(before);
  });

  test("is written by one load at a time: the second says so", async () => {
    const release = await lock(warehouse);
    await expect(run()).rejects.toThrow(/^En annan inläsning skriver redan till /);
    await release();
    await (await lock(warehouse))();
  });

  test("is not written while another process writes it, however that one ends", async () => {
    const held = await otherProcessHolding(warehouse);
    await expect(run()).rejects.toThrow(/^En annan inläsning skriver redan till /);
    held.kill("SIGKILL");
    await once(held, "close");
    await (await lock(warehouse))();
  });

  test("is not written from real exports without a secret", async () => {
    const copy = await copyOf("real");
    await rm(join(copy.data, "SYNTHETIC"));
    await rm(copy.warehouse);
    await expect(run(copy)).rejects.toThrow(WrongUse);
    expect(await readdir(folder)).not.toContain("real.duckdb");
    const environment = { SLUSSKOLLEN_SECRET: "a secret that is long enough" };
    const { is_synthetic } = await run({ ...copy, environment, only: FIRST });
    expect(is_synthetic).toBe(false);
  });

  test("is not written from an empty folder", async () => {
    const own = join(folder, "nothing");
    await mkdir(own);
    await expect(run({ data: own })).rejects.toThrow(/^Det finns inga leveranser i /);
  });
});

/** Starts a process that holds the lock of a warehouse until it is killed. */
async function otherProcessHolding(
  path: string,
): Promise<ChildProcessByStdio<null, Readable, null>> {
  const code = `
    import { lock } from "./loaders/warehouse/lock.ts";
    await lock(process.argv[1]);
    console.log("held");
    setInterval(() => {}, 1000);`;
  const args = ["--import=tsx", "--input-type=module", "-e", code, path];
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

async function brokenHubs(): Promise<string> {
  const hubs = await readFile(join(PROJECT, "data/reference/hubs.csv"), "utf8");
  return hubs.replace("2016-11-01", "november 2016");
}
