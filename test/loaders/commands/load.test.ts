import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { smallSamples } from "../warehouse/small-samples.js";
import { type Ran, runCommand } from "./run.js";

const count = z.int().min(0);
const text = z.string().min(1);
const reportSchema = z.strictObject({
  as_of: z.iso.date(),
  sources: z.array(
    z.strictObject({
      source: text,
      municipality_code: text,
      delivery: z.iso.date().nullable(),
      file: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      rows: count,
      accepted: count,
      refused: count,
      ignored: count,
      seconds: z.number().min(0),
    }),
  ),
  refusals: z.array(
    z.strictObject({
      file: text,
      sheet: text.nullable(),
      row: z.int().min(1).nullable(),
      column: text.nullable(),
      code: z.string().regex(/^[a-z_]+$/),
      message: text,
    }),
  ),
  marts: z.record(z.string().regex(/^[a-z_]+$/), count),
  issues: z.record(z.string().regex(/^[a-z_]+$/), z.int().min(1)),
});

const HEADER = "Idénummer;Inlämnad;Enhet;Idégivare;Titel;Steg;Stegdatum";
const NUMBER = "19800101-9804";

let folder: string;
let data: string;
let warehouse: string;
let whole: Ran;
let faulty: Ran;

beforeAll(async () => {
  ({ folder, data, warehouse } = await smallSamples());
  whole = await runCommand(["load", "--data", data, "--warehouse", warehouse, "--json"]);
  const other = join(folder, "faulty");
  await cp(data, other, { recursive: true });
  const deliver = async (place: string, ...rows: string[]) => {
    await mkdir(join(other, place), { recursive: true });
    await writeFile(join(other, place, "idelada.csv"), [HEADER, ...rows, ""].join("\r\n"));
  };
  await deliver("ideabox/604/2020-06-30", "1;2020-01-02 10:00;;a@exempel.invalid;Titel;Fångad;");
  await deliver("ideabox/1384/2020-06-30", `1;2020-01-02 10:00;;;Ring ${NUMBER};Fångad;`);
  await deliver(
    "ideabox/1880/2020-06-30",
    "1;2020-01-02 10:00;Okänd enhet;a@exempel.invalid;En idé;Fångad;",
    "2;2020-01-02 10:00;;a@exempel.invalid;En idé;Fångadd;",
  );
  faulty = await runCommand([
    "load",
    "--data",
    other,
    "--warehouse",
    join(folder, "f.duckdb"),
    "--json",
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe("load --json", () => {
  test("prints one object of the exact shape on stdout, and ends with 0", () => {
    expect(whole.code).toBe(0);
    const report = reportSchema.parse(JSON.parse(whole.stdout));
    expect(whole.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(report.sources.length).toBeGreaterThan(10);
    expect(report.marts.ideas).toBe(10);
    expect(report.as_of).toBe("2020-06-30");
  });

  test("has every file once, and its rows add up", () => {
    const { sources } = reportSchema.parse(JSON.parse(whole.stdout));
    expect(new Set(sources.map(({ file }) => file)).size).toBe(sources.length);
    for (const { rows, accepted, refused, ignored } of sources) {
      expect(accepted + refused + ignored).toBe(rows);
    }
  });

  test("ends with 1 when files are refused as a whole, with the rest in the warehouse", async () => {
    expect(faulty.code).toBe(1);
    const { refusals, sources, marts } = reportSchema.parse(JSON.parse(faulty.stdout));
    const codes = refusals.map(({ file, row, code }) => `${file} ${row} ${code}`);
    expect(codes).toContain("ideabox/604/2020-06-30/idelada.csv null unknown_municipality_folder");
    expect(codes).toContain("ideabox/1384/2020-06-30/idelada.csv 2 personal_number");
    expect(codes).toContain("ideabox/1880/2020-06-30/idelada.csv 3 unknown_stage");
    const refused = sources.find(({ file }) => file.startsWith("ideabox/1384"));
    expect(refused).toMatchObject({ rows: 1, accepted: 0, refused: 1 });
    expect(marts.ideas).toBe(11);
    expect((await readFile(join(folder, "f.duckdb"))).length).toBeGreaterThan(1000);
  });

  test("shows a personal number and an address nowhere", async () => {
    for (const shown of [faulty.stdout, faulty.stderr, whole.stdout, whole.stderr]) {
      expect(shown).not.toContain("9804");
      expect(shown).not.toContain("exempel.invalid");
    }
    const bytes = await readFile(join(folder, "f.duckdb"), "latin1");
    expect(bytes).not.toContain(NUMBER);
  });
});

describe("load", () => {
  test("shows progress in plain lines on stderr where there is no terminal, and nothing on stdout", async () => {
    const { code, stdout, stderr } = await runCommand([
      ...["load", "--data", data, "--warehouse", warehouse, "--as-of", "2019-06-30"],
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^\d+\/\d+ \S+/m);
    expect(stderr).toContain("Inläst till och med 2019-06-30 (påhittade exempeldata)");
    expect(stderr).not.toContain("\u001b");
  });

  test.each([
    ["an option that is not there", ["--colour", "red"], "Valet --colour finns inte."],
    ["a folder that is not there", ["--data", "nowhere"], "Mappen nowhere finns inte."],
    ["a date that is none", ["--as-of", "2020-13-01"], "--as-of ska vara ett datum"],
    ["a word too much", ["now"], "now hör inte till kommandot."],
  ])("ends with 2 on %s", async (_case, args, message) => {
    const { code, stdout, stderr } = await runCommand(["load", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("ends with 2 on real exports without a secret, before anything is read", async () => {
    const real = join(folder, "real");
    await cp(data, join(real, "exports"), { recursive: true });
    await rm(join(real, "exports/SYNTHETIC"));
    const own = join(folder, "real.duckdb");
    const { code, stdout, stderr } = await runCommand(["load", "--data", real, "--warehouse", own]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^Ingenting är läst: det saknas en hemlighet för /);
    await expect(readFile(own)).rejects.toThrow(/ENOENT/);
  });
});
