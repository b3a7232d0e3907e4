import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../loaders/read/read-xlsx.js";
import { runCommand } from "./run.js";

describe("template", () => {
  test("writes a workbook with the source's headings and a hidden sheet of every municipality", async () => {
    const folder = await mkdtemp(join(tmpdir(), "template-"));
    const file = join(folder, "möten.xlsx");
    const { code, stderr } = await runCommand(["template", "meetings", "--out", file]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Mallen för möteslistan är skriven i ${file}.\n`,
    });
    const [sheet, lists] = await readXlsx(await readFile(file));
    expect(sheet?.rows[0]?.slice(0, 2)).toEqual(["Mötes-ID", "Mötestyp"]);
    expect(lists?.is_hidden).toBe(true);
    expect(lists?.rows.length).toBeGreaterThanOrEqual(290);
    await rm(folder, { recursive: true });
  });

  test.each([
    ["no source", []],
    ["no file", ["meetings"]],
    ["a source without a template", ["trello", "--out", "x"]],
    ["an unknown option", ["meetings", "--colour"]],
  ])("ends with 2 on %s", async (_case, args) => {
    expect((await runCommand(["template", ...args])).code).toBe(2);
  });
});
