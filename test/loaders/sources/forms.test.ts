import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../loaders/warehouse/plan-load.js";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";
import { deliver, reasons } from "../read/deliver.js";
import { rowsXml, workbook } from "../read/workbook.js";

const swedish = [
  "ID",
  "Starttid",
  "Slutförandetid",
  "E-post",
  "Namn",
  "Vad handlar din idé om?",
  "Vilka utmaningar gäller idén?",
  "Något annat?",
];
const english = [
  "ID",
  "Start time",
  "Completion time",
  "Email",
  "Name",
  "What is your idea?",
  "Which challenges does the idea meet?",
  "Anything else?",
];

function answer(id: string, more: Partial<Record<number, string>> = {}): string[] {
  const cells = [
    id,
    "43132.5",
    "43132.51",
    "asa@exempel.se",
    "Åsa Ek",
    "Lånecykel",
    "Vård;Skola;vård;",
    "Hemligt",
  ];
  return cells.map((cell, at) => more[at] ?? cell);
}

const form = (rows: string[][]) => workbook([{ name: "Form1", xml: rowsXml(rows) }]);

describe("forms", () => {
  test("reads questions as headings and several answers in a cell", async () => {
    const read = await deliver("forms", form([swedish, answer("1")]), {
      file: "Idéformulär(1-25).xlsx",
    });
    expect(read.refusals).toEqual([]);
    expect(read.tables.form_responses).toMatchObject([
      {
        row_number: 2,
        form: "Idéformulär",
        response_id: "1",
        completed_at: "2018-02-01 12:14:24",
        title: "Lånecykel",
        challenges: "Vård;Skola",
      },
    ]);
  });

  test("reads English headings", async () => {
    const read = await deliver("forms", form([english, answer("1")]));
    expect(read.tables.form_responses).toMatchObject([{ title: "Lånecykel" }]);
  });

  test.each([
    ["German", ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail"]],
    ["Norwegian", ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse"]],
    ["Finnish", ["ID", "Aloitusaika", "Valmistumisaika", "Sähköposti"]],
  ])("reads %s headings through the aliases", async (_language, own) => {
    const context = wordsOf(await readReferenceLists(["data/reference"]));
    const read = await deliver("forms", form([[...own, ...swedish.slice(4)], answer("1")]), {
      context,
    });
    expect(read.refusals).toEqual([]);
    expect(read.accepted).toBe(1);
  });

  test("ignores a second header among the answers, in the same language or another", async () => {
    const read = await deliver(
      "forms",
      form([swedish, answer("1"), swedish, english, answer("2")]),
    );
    expect([read.accepted, read.refused]).toEqual([2, 0]);
    expect(read.ignored_by).toEqual([{ rule: "repeated_header", rows: 2 }]);
  });

  test("ignores a very hidden sheet, row by row, but refuses a file with a number in one", async () => {
    const hidden = (cell: string) => {
      const very = { name: "Dolt", xml: rowsXml([["a"], [cell]]), state: "veryHidden" as const };
      return workbook([{ name: "Form1", xml: rowsXml([swedish, answer("1")]) }, very]);
    };
    const read = await deliver("forms", hidden("b"));
    expect(read.accepted).toBe(1);
    expect(read.ignored_by).toEqual([{ rule: "hidden_sheet", rows: 2 }]);
    expect(reasons(await deliver("forms", hidden("811228-9874")))).toEqual([
      "2 kolumn 1 personal_number",
    ]);
  });

  test("takes an anonymous answer for nobody's", async () => {
    const rows = [swedish, answer("1"), answer("2", { 3: "anonymous" })];
    const { tables } = await deliver("forms", form(rows));
    const ids = tables.form_responses?.map(({ person_id }) => person_id);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), null]);
  });

  test("refuses an answer without an idea, one with contact details and a second one with its number", async () => {
    const rows = [
      answer("1", { 5: "" }),
      answer("2", { 5: "Ring 0511-12 34 56" }),
      answer("3"),
      answer("3", { 6: "" }),
    ];
    expect(reasons(await deliver("forms", form([swedish, ...rows])))).toEqual([
      "2 Vad handlar din idé om? missing_value",
      "3 Vad handlar din idé om? phone_in_text",
      "5 ID duplicate_key",
    ]);
  });

  test("never keeps a name, an address or the answer to a question that nobody declared", async () => {
    const read = await deliver("forms", form([swedish, answer("1")]));
    expect(JSON.stringify(read)).not.toMatch(/exempel|Åsa|Hemligt/);
  });
});
