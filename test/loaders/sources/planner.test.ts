import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { deliver, reasons } from "../read/deliver.js";
import { rowsXml, workbook } from "../read/workbook.js";

const swedish = [
  ["Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Tilldelad till", "Skapad av"],
  ["Skapad den", "Startdatum", "Förfallodatum", "Slutförd den", "Beskrivning", "Etiketter"],
].flat();
const english = [
  ["Task ID", "Task Name", "Bucket Name", "Progress", "Assigned To", "Created By"],
  ["Created Date", "Start Date", "Due Date", "Completed Date", "Description", "Labels"],
].flat();

type Cell = string | Date | null;

function task(id: string, name: string, bucket: string, created: Cell, due: Cell = null): Cell[] {
  return [
    id,
    name,
    bucket,
    "Pågår",
    "Åsa Alm",
    "Bo Ek",
    created,
    null,
    due,
    null,
    "Hemligt",
    "A;B",
  ];
}

async function plan(rows: Cell[][], sheet = "Uppgifter"): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, format: "yyyy-mm-dd" } : value === null ? null : { value },
    ),
  );
  return writeWorkbook(cells, { sheet }).toBuffer();
}

describe("planner", () => {
  test("reads a plan with title rows above Swedish headings", async () => {
    const bytes = await plan([
      ["Plannamn: Idétavla Skövde"],
      ["Exportdatum: 2019-12-31"],
      [],
      swedish,
      task(
        "abc_1",
        "[2018-014] Lånecykel",
        "Testas",
        new Date("2018-02-03"),
        new Date("2022-01-01"),
      ),
    ]);
    const read = await deliver("planner", bytes);
    expect(read.refusals).toEqual([]);
    expect(read.ignored_by).toEqual([
      { rule: "title_row", rows: 2 },
      { rule: "empty_row", rows: 1 },
    ]);
    expect(read.tables).toEqual({
      planner_tasks: [
        {
          sheet: "Uppgifter",
          row_number: 5,
          board: "Idétavla Skövde",
          task_id: "abc_1",
          task_name: "Lånecykel",
          idea_number: "2018-014",
          bucket: "Testas",
          progress: "Pågår",
          created_date: "2018-02-03",
          start_date: null,
          due_date: "2022-01-01",
          completed_date: null,
          labels: "A;B",
        },
      ],
    });
  });

  test("reads English headings and a plan's name in a cell of its own", async () => {
    const bytes = await plan([
      ["Plan name", "Idea board"],
      english,
      task("1", "Lånecykel", "Klart", "03/25/2018"),
      task("2", "Cykelpump", "Klart", "2/3/2018"),
    ]);
    const { tables, refusals } = await deliver("planner", bytes);
    expect(refusals).toEqual([]);
    expect(
      tables.planner_tasks?.map((row) => [row.board, row.idea_number, row.created_date]),
    ).toEqual([
      ["Idea board", null, "2018-03-25"],
      ["Idea board", null, "2018-02-03"],
    ]);
  });

  test("refuses rows whose dates nothing in the file can tell", async () => {
    const bytes = await plan([
      english,
      task("1", "a", "Klart", "3/2/2018"),
      task("2", "b", "Klart", "4/2/2018"),
    ]);
    expect(reasons(await deliver("planner", bytes))).toEqual([
      "2 Created Date ambiguous_date",
      "3 Created Date ambiguous_date",
    ]);
  });

  test("takes the plan's name from the sheet, else from the file", async () => {
    const rows = [swedish, task("1", "a", "Klart", "2018-02-03")];
    const named = await deliver("planner", await plan(rows, "Idétavla"));
    expect(named.tables.planner_tasks?.[0]?.board).toBe("Idétavla");
    const file = await deliver("planner", await plan(rows, "Blad1"), { file: "a/Idéer Hjo.xlsx" });
    expect(file.tables.planner_tasks?.[0]?.board).toBe("Idéer Hjo");
  });

  test("looks up a bucket under its own plan first, then under any", async () => {
    const row = (board: string, stage: string) => ({
      source: "planner",
      board,
      source_stage: "Klart",
      stage,
      valid_from: null,
      source_note: null,
    });
    const stages = [row("*", "implemented"), row("IDÉTAVLA hjo", "not_a_stage")];
    const rows = [swedish, task("1", "a", "klart ", "2018-02-03")];
    const own = await deliver("planner", await plan(rows, "Idétavla Hjo"), { context: { stages } });
    expect(own.ignored_by).toEqual([{ rule: "not_a_stage", rows: 1 }]);
    const any = await deliver("planner", await plan(rows, "Idétavla"), { context: { stages } });
    expect(any.accepted).toBe(1);
  });

  test("never keeps who did what, nor the description", async () => {
    const read = await deliver(
      "planner",
      await plan([swedish, task("1", "a", "Klart", "2018-02-03")]),
    );
    expect(read.accepted).toBe(1);
    expect(JSON.stringify(read)).not.toMatch(/Åsa|Bo Ek|Hemligt/);
  });

  test("ignores hidden sheets and sheets with something else, row by row", async () => {
    const rows = [swedish, task("1", "a", "Klart", "2018-02-03").map((cell) => String(cell ?? ""))];
    const bytes = workbook([
      { name: "Uppgifter", xml: rowsXml(rows) },
      { name: "Gömd", xml: rowsXml(rows), state: "hidden" },
      {
        name: "Diagram",
        xml: rowsXml([
          ["Klart", "1"],
          ["Testas", "2"],
          ["Summa", "3"],
        ]),
      },
    ]);
    const { rows: count, accepted, ignored_by } = await deliver("planner", bytes);
    expect([count, accepted]).toEqual([6, 1]);
    expect(ignored_by).toEqual([
      { rule: "hidden_sheet", rows: 2 },
      { rule: "other_sheet", rows: 3 },
    ]);
  });

  test("knows a task that stands on two sheets", async () => {
    const row = (name: string) =>
      task("1", name, "Klart", "2018-02-03").map((cell) => String(cell ?? ""));
    const bytes = workbook([
      { name: "2018", xml: rowsXml([swedish, row("a")]) },
      { name: "2019", xml: rowsXml([swedish, row("b"), row("a")]) },
    ]);
    const read = await deliver("planner", bytes);
    expect([read.accepted, read.ignored_by]).toEqual([1, [{ rule: "duplicate_row", rows: 1 }]]);
    expect(read.refusals).toMatchObject([{ sheet: "2019", row: 2, code: "duplicate_key" }]);
    expect(read.refusals[0]?.message).toContain("rad 2 i '2018'");
  });

  test("does not pass over a sheet that lacks a heading beside one that is whole", async () => {
    const row = task("1", "a", "Klart", "2018-02-03").map((cell) => String(cell ?? ""));
    const renamed = swedish.map((heading) => (heading === "Bucketnamn" ? "Bucketnam" : heading));
    const bytes = workbook([
      { name: "2018", xml: rowsXml([swedish, row]) },
      { name: "2019", xml: rowsXml([renamed, row]) },
    ]);
    const read = await deliver("planner", bytes);
    expect(read.whole).toBe(true);
    expect(read.refusals).toMatchObject([
      { sheet: "2019", row: 1, column: "Bucketnamn", code: "missing_heading" },
    ]);
  });

  test("refuses rows with a formula's error or with cells merged over rows", async () => {
    const cells = (id: string) =>
      task(id, "a", "Klart", "2018-02-03").map((cell) => cell as string);
    const failed = cells("2").with(3, '<c t="e"><v>#REF!</v></c>');
    const rows = [swedish, cells("1"), failed, cells("3"), cells("4")].map((row) =>
      row.map((cell) => cell ?? ""),
    );
    const merges = '<mergeCells count="1"><mergeCell ref="C4:C5"/></mergeCells>';
    const bytes = workbook([{ name: "Uppgifter", xml: rowsXml(rows) + merges }]);
    expect(reasons(await deliver("planner", bytes))).toEqual([
      "3 kolumn 4 formula_error",
      "4 kolumn 3 merged_cell",
      "5 kolumn 3 merged_cell",
    ]);
  });
});
