import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check as command } from "../../../loaders/commands/check.js";
import { readXlsx } from "../../../loaders/read/read-xlsx.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import { runCommand } from "./run.js";

const HEADER = "Idénummer;Inlämnad;Titel;Steg;Stegdatum";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(rows: string[], ...more: string[]) {
  const file = join(folder, "idelada.csv");
  await writeFile(file, [HEADER, ...rows, ""].join("\n"));
  return runCommand(["check", "ideabox", file, ...more]);
}

describe("check", () => {
  test("says that a file is good, and ends with 0", async () => {
    const { code, stdout } = await check(["1;2020-01-02 10:00;En idé;Fångad;"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Filen är godkänd. Tack, raden är klar att läsas in!\n1 rad = 1 godkänd + 0 underkända + 0 utelämnade.\n",
    );
  });

  test("tells what stops most rows first, once, with rows, suggestion and what was expected", async () => {
    const { code, stdout } = await check([
      "1;2020-01-02 10:00;En idé;Fångad;igår",
      "2;2020-01-02 10:00;En idé;Fångadd;",
      "3;2020-01-02 10:00;En idé;Fångadd;",
      "Summa;;;;",
    ]);
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`Filen kan läsas, men ingen rad är godkänd. Rätta i källan och exportera på nytt.
4 rader = 0 godkända + 3 underkända + 1 utelämnad.

1. Okänt steg: kolumn Steg, rad 3–4
   Steget 'Fångadd' finns inte i stegkartan för idélådan. Menade du 'Fångad'?
   Väntat: ett steg som finns i stegkartan

2. Ogiltigt datum: kolumn Stegdatum, rad 2
   Värdet i 'Stegdatum' är inget datum som finns. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2017-03-02.
   Väntat: ett datum, ÅÅÅÅ-MM-DD

Utelämnat: summarader (1).
`);
  });

  test("ends with 1 when the file is refused as a whole, and never shows the number that did it", async () => {
    const { code, stdout, stderr } = await check(["1;2020-01-02 10:00;Ring 19800101-9804;Fångad;"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Filen underkänns i sin helhet\./);
    expect(stdout + stderr).not.toContain("9804");
  });

  test("prints findings as one JSON object", async () => {
    const { stdout } = await check(["1;2020-01-02 10:00;En idé;Fångadd;"], "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 1,
      refused: 1,
      findings: [{ code: "unknown_stage", column: "Steg", count: 1 }],
    });
  });

  test("writes a receipt beside the file, never over it", async () => {
    const file = join(folder, "skickad.xlsx");
    await writeFile(file, `${HEADER}\n1;2020-01-02 10:00;En idé;Fångadd;\n`);
    const args = ["check", "ideabox", file, "--receipt"];
    const over = await runCommand([...args, join(folder, ".", "skickad.xlsx")]);
    expect(over).toMatchObject({ code: 2, stdout: "" });
    expect(over.stderr).toContain("Kvittot får inte skrivas över filen.");
    const receipt = join(folder, "kvitto.xlsx");
    const { code, stderr } = await runCommand([...args, receipt]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Kvittot är skrivet i ${receipt}.\n` });
    const names = (await readXlsx(await readFile(receipt))).map(({ name }) => name);
    expect(names).toEqual(["Filen", "Kvittens"]);
  });

  test("knows the municipality by the option or by the folder, and asks when a file needs it", async () => {
    const row =
      "1496;;212000-1710;Arbetsstället;Vård;Tillsvidare;19800101-9804;Namn;351009;100;2018-11-01";
    const place = join(folder, "1496/2018-11-30");
    await mkdir(place, { recursive: true });
    for (const file of [join(folder, "hr.csv"), join(place, "hr.csv")])
      await writeFile(file, `${row}\n`);
    const asked = await runCommand(["check", "november", join(folder, "hr.csv")]);
    expect(asked).toMatchObject({ code: 2, stdout: "" });
    expect(asked.stderr).toContain("--municipality KOD");
    const told = ["check", "november", join(folder, "hr.csv"), "--municipality", "1496"];
    expect((await runCommand(told)).stdout).toMatch(/^Filen är godkänd\./);
    expect((await runCommand(["check", "november", join(place, "hr.csv")])).stdout).toMatch(
      /^Filen är godkänd\./,
    );
  });

  test.each([
    ["without a file", ["check", "ideabox"], "Ange en källa och en fil"],
    ["on an unknown source", ["check", "ledger", "a.csv"], "Källan ledger finns inte. Välj en av"],
    ["on a misspelt source", ["check", "idebox", "a.csv"], "Menade du ideabox?"],
    [
      "on a file that is not there",
      ["check", "ideabox", "nowhere.csv"],
      "Filen nowhere.csv finns inte.",
    ],
    [
      "on a receipt that is no workbook",
      ["check", "ideabox", "package.json", "--receipt", "kvitto.csv"],
      "sluta på .xlsx",
    ],
    [
      "on an unknown municipality",
      ["check", "ideabox", "package.json", "--municipality", "604"],
      "Kommunkoden 604 finns inte.",
    ],
  ])("is wrong use %s", async (_case, [, ...args], message) => {
    const refused = await command(args).catch((error) => error);
    expect(refused).toBeInstanceOf(WrongUse);
    expect(refused.message).toContain(message);
  });
});
