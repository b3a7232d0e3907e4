import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newSource as command } from "../../../loaders/commands/new-source.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import { type MadeExport, madeExports } from "../new-source/exports.js";

const run = promisify(execFile);
const exports = await madeExports();
const room = mkdtempSync(join(tmpdir(), "slusskollen-new-source-"));
const printed = new Map<string, string>();

/** Runs a command of the copied project, as an analyst would. */
async function inRoom(script: string, args: string[]): Promise<{ code: number; text: string }> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV)/.test(name),
  );
  const options = {
    cwd: room,
    env: {
      ...Object.fromEntries(inherited),
      NO_COLOR: "1",
      SLUSSKOLLEN_SECRET: "a-secret-of-the-test",
    },
  };
  try {
    const { stdout, stderr } = await run(process.execPath, [script, ...args], options);
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: stdout + stderr };
  }
}

const newSource = (...args: string[]) =>
  inRoom("node_modules/tsx/dist/cli.mjs", ["loaders/cli.ts", "new-source", ...args]);

beforeAll(async () => {
  const project = ["biome.json", ".gitignore", "package.json", "tsconfig.json", "vitest.config.ts"];
  for (const path of [...project, "README.md", "data/reference", "loaders", "src", "test"]) {
    cpSync(path, join(room, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(room, "node_modules"), "junction");
  for (const { code, file, bytes } of exports) {
    writeFileSync(join(room, file), bytes);
    const { code: status, text } = await newSource(code, "--from", file, "--name", `prov ${code}`);
    printed.set(code, text);
    if (status !== 0) throw new Error(text);
  }
}, 300_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const written = ({ code, file }: MadeExport) =>
  [
    `loaders/sources/${code}.ts`,
    `loaders/models/staging/${code}.sql`,
    `test/input/${code}.${{ txt: "csv" }[file.split(".").at(-1) ?? ""] ?? file.split(".").at(-1)}`,
    `test/loaders/sources/${code}.test.ts`,
  ].map((path) => readFileSync(join(room, path)));

describe("new-source", () => {
  test.each(exports)("proposes what $file holds", (made) => {
    const contract = written(made)[0]?.toString("utf8").replace(/\s+/g, " ");
    for (const line of made.says) expect(contract).toContain(line);
  });

  test.each(exports)("copies nothing that is about somebody from $file, nor prints it", (made) => {
    const all = [...written(made).map((part) => part.toString("latin1")), printed.get(made.code)];
    const whole = [...all, ...written(made).map((part) => part.toString("utf8"))].join("\n");
    for (const value of made.hides) expect(whole).not.toContain(value);
  });

  test.each(exports)("asks what nobody but a human can decide of $file", ({ code }) => {
    expect(printed.get(code)).toMatch(
      /Att avgöra:[\s\S]*Nyckel: [\s\S]*Leverans: [\s\S]*Gallring: /,
    );
    expect(printed.get(code)).toMatch(/\n5 rader = |\n\d+ rader = 5 godkända/);
  });

  test("tells which dates have two meanings, and which columns it will not read", () => {
    expect(printed.get("enkat")).toContain("5 datum kan läsas på två sätt");
    expect(printed.get("personal")).toContain("'Namn', 'Närmaste chef': Ser ut att gälla personer");
  });

  test("writes tests that pass, contracts that hold and code in the project's own form", async () => {
    const tests = exports.map(({ code }) => `test/loaders/sources/${code}.test.ts`);
    const contracts = "test/loaders/sources/contracts.test.ts";
    const [vitest, types, layout] = await Promise.all([
      inRoom("node_modules/vitest/vitest.mjs", ["run", "--project", "unit", ...tests, contracts]),
      inRoom("node_modules/typescript/bin/tsc", ["--noEmit"]),
      inRoom("node_modules/@biomejs/biome/bin/biome", [
        "check",
        "--error-on-warnings",
        "loaders/sources",
        "test/loaders/sources",
      ]),
    ]);
    expect(vitest.text).toMatch(/Test Files\s+6 passed/);
    expect({ types, layout: layout.code }).toMatchObject({ types: { code: 0 }, layout: 0 });
  }, 300_000);

  test("names the sources where the project lists them", () => {
    const readme = readFileSync(join(room, "README.md"), "utf8");
    for (const { code } of exports) {
      expect(readme).toContain(`, \`${code}\`, `);
      expect(printed.get(code)).toMatch(/^ {2}README\.md$/m);
    }
  });

  test("writes sources that load, row for row, staging and all", async () => {
    for (const { code, file } of exports) {
      const place = join(room, "portfolio/exports", code, "1496/2026-01-02");
      cpSync(join(room, file), join(place, file), { recursive: true });
    }
    const args = ["load", "--data", "portfolio", "--warehouse", "portfolio/a.duckdb", "--json"];
    const loaded = await inRoom("node_modules/tsx/dist/cli.mjs", ["loaders/cli.ts", ...args]);
    const { sources } = JSON.parse(/^\{.*$/m.exec(loaded.text)?.[0] ?? "{}");
    const accepted = Object.fromEntries(
      sources.map((read: { source: string; accepted: number }) => [read.source, read.accepted]),
    );
    expect(accepted).toEqual({ nojdhet: 5, personal: 5, arenden: 5, kostnader: 5, enkat: 0 });
  });

  test("overwrites nothing", async () => {
    const { code, file } = exports[0] as MadeExport;
    const before = written(exports[0] as MadeExport);
    const again = await newSource(code, "--from", file);
    expect(again.code).toBe(2);
    expect(again.text).toContain("Källan nojdhet finns redan. Ingenting är skrivet.");
    expect(written(exports[0] as MadeExport)).toEqual(before);
  });

  test("refuses a file without headings, and writes nothing", async () => {
    const file = join(room, "utan rubriker.csv");
    writeFileSync(file, "1496;2019-03-01;7\n1497;2019-03-02;8\n");
    const { code, text } = await newSource("workshop", "--from", file);
    expect({ code, text }).toEqual({
      code: 1,
      text: "Ingen rubrikrad hittas: avtalet känner kolumner på deras rubriker.\n",
    });
    expect(existsSync(join(room, "loaders/sources/workshop.ts"))).toBe(false);
  });

  test.each([
    ["no file", ["workshop"], "Ange en kod och en fil"],
    [
      "a file that is not there",
      ["workshop", "--from", "nowhere.csv"],
      "Filen nowhere.csv finns inte.",
    ],
    [
      "a source that is there",
      ["ideabox", "--from", "package.json"],
      "Källan ideabox finns redan.",
    ],
    [
      "a staging model that is there",
      ["hubs", "--from", "package.json"],
      "staging/hubs.sql finns redan",
    ],
    [
      "a code of other signs",
      ["Min-källa", "--from", "package.json"],
      "Koden ska vara ett kort ord",
    ],
    ["a word that SQL keeps", ["order", "--from", "package.json"], "Koden ska vara ett kort ord"],
  ])("refuses %s as wrong use", async (_case, args, message) => {
    const refused = command(args).catch((error) => error);
    expect(await refused).toBeInstanceOf(WrongUse);
    expect((await refused).message).toContain(message);
  });
});
