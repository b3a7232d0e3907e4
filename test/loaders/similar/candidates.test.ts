import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { candidates } from "../../../loaders/commands/candidates.js";
import { xlsxBytes } from "../../../loaders/generate/xlsx-bytes.js";
import { readXlsx } from "../../../loaders/read/read-xlsx.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { load } from "../../../loaders/warehouse/load.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import type { Ran } from "../commands/run.js";
import { letters } from "../read/workbook.js";
import { smallSamples } from "../warehouse/small-samples.js";

const HEADER = "Idénummer;Inlämnad;Titel;Beskrivning;Steg;Stegdatum";
const KEYS = "Digital nyckel i stället för nyckelknippa;Personalen hämtar nycklar hela dagen.";
const BIKES = "Cykelställ vid skolan;Tak över ställen så att sadeln hålls torr.";

let folder: string;
let data: string;
let warehouse: string;
let list: string;

/** Delivers an idea box of two ideas to each of two municipalities. */
async function deliver(date: string, other: string): Promise<void> {
  const boxes = { "1384": [KEYS, BIKES], "1880": [other, "Gåbuss;Barn går till skolan i grupp."] };
  for (const [code, ideas] of Object.entries(boxes)) {
    const place = join(data, "exports/ideabox", code, date);
    await mkdir(place, { recursive: true });
    const rows = ideas.map((idea, at) => `${at + 1};2020-01-02 10:00;${idea};Fångad;`);
    await writeFile(join(place, "idelada.csv"), [HEADER, ...rows, ""].join("\n"));
  }
}

const loaded = () => load({ data, warehouse, environment: {} });

/** Runs the command here and keeps what it writes. */
async function run(...args: string[]): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const keep = (name: "stdout" | "stderr") =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  const spies = [keep("stdout"), keep("stderr")];
  try {
    const code = await candidates(["--data", data, "--warehouse", warehouse, ...args]);
    return { code, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

beforeAll(async () => {
  ({ folder, warehouse } = await smallSamples());
  data = join(folder, "own");
  await mkdir(join(data, "exports"), { recursive: true });
  await cp(join(folder, "data/SYNTHETIC"), join(data, "exports/SYNTHETIC"));
  list = join(data, "reference/idea_verdicts.csv");
  await deliver("2020-03-31", KEYS.replace("hela dagen", "flera gånger om dagen"));
  await loaded();
});
afterAll(() => rm(folder, { recursive: true }));

/** Saves the sheet of candidates with cells of its first pair filled in, by heading. */
async function filledIn(name: string, cells: Record<string, string>): Promise<string> {
  const empty = join(folder, "empty.xlsx");
  expect((await run("--out", empty)).code).toBe(0);
  const [sheet] = await readXlsx(await readFile(empty));
  const [headings = [], pair = []] = sheet?.rows ?? [];
  const row = headings.map((heading, at) => cells[String(heading)] ?? pair[at] ?? null);
  const file = join(folder, name);
  await writeFile(file, await xlsxBytes("Att bedöma", [headings, row] as never));
  return file;
}

const decision = {
  Bedömning: "Samma idé",
  "Bedömd av (roll)": "Idésamordnare",
  "Bedömd den": "2020-05-04",
  Motivering: "Samma behov, samma lösning",
};

async function linksOf(): Promise<Record<string, unknown>[]> {
  const engine: DuckdbEngine = await duckdbEngine(warehouse, { readOnly: true });
  const links = await engine.extract(
    "select idea_id, other_idea_id, verdict, is_outdated, is_undecided from marts.idea_links",
  );
  await engine.close();
  return links;
}

describe("candidates", () => {
  test("lists undecided pairs with ids, municipalities, titles, likeness and shared terms", async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 par att bedöma, de mest lika först\.\n/);
    expect(stdout).toMatch(
      /1384-1 Kungsbacka: Digital nyckel[^\n]*\n1880-1 Örebro: Digital nyckel/,
    );
    expect(stdout).toMatch(/likhet 0,\d+; gemensamma ord: .*nyckel/);
  });

  test("--out writes a sheet with drop-down lists for the verdict and the role", async () => {
    const out = join(folder, "out.xlsx");
    const { code, stdout, stderr } = await run("--out", out);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("Filen innehåller idéernas rubriker");
    const xml = strFromU8(unzipSync(await readFile(out))["xl/worksheets/sheet1.xml"] as Uint8Array);
    const lists = [...xml.matchAll(/<dataValidation type="list"[^>]*sqref="(\w+):/g)];
    const [sheet] = await readXlsx(await readFile(out));
    const headings = sheet?.rows[0] ?? [];
    expect(lists.map(([, place]) => place)).toEqual(
      ["Bedömning", "Bedömd av (roll)"].map((name) => `${letters(headings.indexOf(name))}2`),
    );
    expect(sheet?.rows).toHaveLength(2);
  });

  test.each([
    ["a verdict without a role", { "Bedömd av (roll)": "" }, "kolumn Bedömd av (roll)"],
    ["a role that is a name", { "Bedömd av (roll)": "Kim" }, "Idécoach, Idésamordnare"],
    ["an address in the reason", { Motivering: "Fråga a@exempel.invalid" }, "e-postadress"],
    ["a verdict of tomorrow", { "Bedömd den": "2999-01-01" }, "kolumn Bedömd den"],
  ])("--take refuses %s with its place, and saves nothing", async (_said, cells, message) => {
    const file = await filledIn("faulty.xlsx", { ...decision, ...cells });
    const { code, stderr } = await run("--take", file);
    expect(code).toBe(1);
    expect(stderr).toContain("1 rader = 0 godkända + 1 underkända + 0 utelämnade");
    expect(stderr).toMatch(/faulty\.xlsx, blad Att bedöma, rad 2, kolumn/);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Ingenting är sparat.");
    expect(stderr).not.toContain("exempel.invalid");
    await expect(readFile(list)).rejects.toThrow(/ENOENT/);
  });

  test("--take leaves out a row without a verdict", async () => {
    const file = await filledIn("undecided.xlsx", {});
    const { code, stderr } = await run("--take", file);
    expect(code).toBe(0);
    expect(stderr).toContain("1 rader = 0 godkända + 0 underkända + 1 utelämnade");
  });

  test("--take adds versions, keeps the old ones, and a pair is not asked again until a text changes", async () => {
    const one = await filledIn("one.xlsx", { ...decision, Bedömning: "Olika idéer" });
    const two = await filledIn("two.xlsx", { ...decision, Motivering: "Samma, efter samtal" });
    expect((await run("--take", one)).stderr).toContain("1 bedömningar är sparade");
    const taken = await run("--take", two);
    expect(taken).toMatchObject({ code: 0, stdout: "" });
    expect((await run("--take", two)).stderr).toContain("1 fanns redan");
    const rows = (await readFile(list, "utf8")).trimEnd().split("\n");
    expect(rows[0]).toBe(
      "idea_id,other_idea_id,version,verdict,decided_by,decided_on,reason,texts_hash",
    );
    const decided = "idea_coordinator,2020-05-04";
    expect(rows[1]).toMatch(
      new RegExp(
        `^1384-1,1880-1,1,different,${decided},"Samma behov, samma lösning",[0-9a-f]{16}$`,
      ),
    );
    expect(rows[2]).toMatch(
      new RegExp(`^1384-1,1880-1,2,same,${decided},"Samma, efter samtal",[0-9a-f]{16}$`),
    );
    expect(rows).toHaveLength(3);

    await deliver(
      "2020-06-30",
      KEYS.toUpperCase().replace("HELA DAGEN", "flera  gånger om dagen!"),
    );
    await loaded();
    expect((await run()).stdout).toBe("Det finns inga par att bedöma.\n");
    expect(await linksOf()).toMatchObject([{ verdict: "same", is_outdated: false }]);

    await deliver("2020-09-30", KEYS.replace("hela dagen", "flera gånger om natten"));
    await loaded();
    expect(await linksOf()).toMatchObject([
      { verdict: null, is_outdated: true, is_undecided: true },
    ]);
    expect((await run()).stdout).toContain("bedömt förut men texten har ändrats");
  });

  test("no text of an idea leaves raw: neither titles nor shared terms are in marts or published", async () => {
    const engine = await duckdbEngine(warehouse, { readOnly: true });
    const tables = await engine.extract(
      `select schema_name || '.' || table_name as name, string_agg('"' || column_name || '"', ', ') as texts
       from duckdb_columns()
       where schema_name not in ('raw', 'staging', 'reference') and data_type = 'VARCHAR'
       group by all`,
    );
    const holding = tables.map(
      ({ name, texts }) =>
        `select '${name}' as name from ${String(name).replace("values.", '"values".')}
         where concat_ws(' ', ${texts}) ilike '%nyckel%'`,
    );
    expect(await engine.extract(holding.join(" union all "))).toEqual([]);
    expect(tables.length).toBeGreaterThan(100);
    await engine.close();
  });

  test.each([
    ["both --out and --take", ["--out", "a.xlsx", "--take", "b.xlsx"], "inte båda"],
    ["a sheet that is not there", ["--take", "nowhere.xlsx"], "Filen nowhere.xlsx finns inte."],
    ["a warehouse that is not there", ["--warehouse", "nowhere.duckdb"], "Läs in först"],
  ])("ends with 2 on %s", async (_said, args, message) => {
    const wrong = candidates(args);
    await expect(wrong).rejects.toThrow(WrongUse);
    await expect(wrong).rejects.toThrow(message);
  });
});
