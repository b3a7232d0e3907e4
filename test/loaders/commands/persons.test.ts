import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { forget } from "../../../loaders/commands/forget.js";
import { rotateSecret } from "../../../loaders/commands/rotate-secret.js";
import { sources } from "../../../loaders/sources/index.js";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { forgetPersons } from "../../../loaders/warehouse/forgotten.js";
import { load } from "../../../loaders/warehouse/load.js";
import { pseudonymsIn, tablesWith } from "../../../loaders/warehouse/pseudonyms.js";
import { IGNORED, storedTables } from "../../../loaders/warehouse/raw-tables.js";
import type { FileRow } from "../../../loaders/warehouse/raw-writer.js";
import { smallSamples } from "../warehouse/small-samples.js";

/** Each of these loads a warehouse, with other tests beside it. */
const LONG = 240_000;

let folder: string;
let data: string;
let warehouse: string;
let code: string;
let other: string;
const idsOf = (persons: { person_id: string }[]) => persons.map(({ person_id }) => person_id);
const options = () => ["--data", data, "--warehouse", warehouse];

async function rowsIn(sql: string) {
  const engine = await duckdbEngine(warehouse, { readOnly: true });
  const rows = await engine.extract(sql);
  await engine.close();
  return rows;
}

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  ({ folder, data, warehouse } = await smallSamples());
  await load({ data, warehouse, environment: {} });
  const codes = new Set((await pseudonymsIn(warehouse)).map((each) => each.municipality_code));
  [code = "", other = ""] = [...codes].sort();
}, LONG);
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("rotate-secret", () => {
  test(
    "leaves no old pseudonym in any table of the warehouse, and as many persons as before",
    async () => {
      const before = await pseudonymsIn(warehouse);
      expect(await tablesWith(warehouse, idsOf(before))).toContain("marts.persons");
      vi.stubEnv("SLUSSKOLLEN_SECRET", "a-new-secret-of-the-environment");
      expect(await rotateSecret(options())).toBe(0);
      expect(await tablesWith(warehouse, idsOf(before))).toEqual([]);
      expect(await pseudonymsIn(warehouse)).toHaveLength(before.length);
    },
    LONG,
  );
});

describe("forget", () => {
  test(
    "leaves no person of the municipality in any table, but its ideas and all others' persons",
    async () => {
      const mine = await pseudonymsIn(warehouse, code);
      const theirs = await pseudonymsIn(warehouse, other);
      const ideas = await rowsIn("select count(*) as ideas from marts.ideas");
      expect(mine.length).toBeGreaterThan(5);
      const list = join(data, "reference/forgotten_municipalities.csv");
      await mkdir(dirname(list), { recursive: true });
      const own = '2584,2019-01-31,"på begäran, akt 7"\n';
      await writeFile(list, `municipality_code,forgotten_on,note\n${own}`);
      expect(await forget([code, ...options()])).toBe(0);
      expect(await readFile(list, "utf8")).toContain(own);
      expect(await tablesWith(warehouse, idsOf(mine))).toEqual([]);
      expect(await pseudonymsIn(warehouse, code)).toEqual([]);
      expect(idsOf(await pseudonymsIn(warehouse, other)).sort()).toEqual(idsOf(theirs).sort());
      expect(await rowsIn("select count(*) as ideas from marts.ideas")).toEqual(ideas);
    },
    LONG,
  );

  test("books the rows that went as left out, so that each file still adds up", async () => {
    const [books] = await rowsIn(`
      select count(*) as files, sum(ignored.row_count) as gone
      from raw.ignored join raw.files on ignored.file_id = files.file_id
      where rule = 'forgotten' and municipality_code = '${code}'`);
    expect(Number(books?.gone)).toBeGreaterThan(0);
    const wrong = await rowsIn(
      "select * from raw.files where accepted_count + refused_count + ignored_count <> row_count",
    );
    expect(wrong).toEqual([]);
  });

  test(
    "holds in every load until the row is taken out of the list, which brings them back",
    async () => {
      const list = join(data, "reference/forgotten_municipalities.csv");
      expect(await readFile(list, "utf8")).toMatch(new RegExp(`^${code},20\\d\\d-`, "m"));
      await writeFile(list, "municipality_code,forgotten_on,note\n");
      await load({ data, warehouse });
      expect((await pseudonymsIn(warehouse, code)).length).toBeGreaterThan(5);
    },
    LONG,
  );

  test("reads what comes after the day with its persons, and members by the municipality that they are of", async () => {
    const engine = await duckdbEngine(":memory:");
    const tables = storedTables(sources);
    const table = tables.find(({ name }) => name === "network_members");
    if (!table) throw new Error("missing table: network_members");
    for (const each of [...tables, IGNORED]) await engine.load(each, []);
    const row = { file_id: 1, source: "network", delivered_by: "1494", person_id: "a" };
    await engine.load(table, [
      { ...row, municipality_code: "1496", delivery_date: "2019-06-30" },
      { ...row, municipality_code: "1496", delivery_date: "2020-06-30" },
      { ...row, municipality_code: "1494", delivery_date: "2019-06-30" },
      { ...row, municipality_code: "1496", delivery_date: "2019-06-30", person_id: null },
    ]);
    const file = { file_id: 1, accepted_count: 4, ignored_count: 0 } as FileRow;
    await forgetPersons(engine, tables, sources, new Map([["1496", "2019-12-31"]]), [file]);
    expect(file).toMatchObject({ accepted_count: 3, ignored_count: 1 });
    const left = await engine.extract(
      `select municipality_code, delivery_date, person_id from ${table.schema}.network_members order by all`,
    );
    expect(left.map((each) => Object.values(each).join(" "))).toEqual([
      "1494 2019-06-30 a",
      "1496 2019-06-30 ",
      "1496 2020-06-30 a",
    ]);
    await engine.close();
  });

  test("asks for a municipality that is known", async () => {
    await expect(forget(["0000", ...options()])).rejects.toThrow(/^Ange kommunkoden/);
  });
});
