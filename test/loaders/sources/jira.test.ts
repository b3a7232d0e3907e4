import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StageMapRow } from "../../../loaders/read/types.js";
import { monthsOf, withAliases } from "../../../loaders/read/with-aliases.js";
import { sources } from "../../../loaders/sources/index.js";
import { wordsOf } from "../../../loaders/warehouse/plan-load.js";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";
import { deliver, reasons } from "../read/deliver.js";

function input(name: string): string {
  return readFileSync(new URL(`../../input/${name}.csv`, import.meta.url), "utf8");
}

const stages = ["To Do", "In Progress", "In Review", "Done"].map(
  (source_stage): StageMapRow => ({
    source: "jira",
    board: "*",
    source_stage,
    stage: "testing",
    valid_from: null,
    source_note: null,
  }),
);
const context = { stages };

describe("jira", () => {
  test("reads repeated headings, months by name and line breaks in cells", async () => {
    const read = await deliver("jira", input("jira"), { context });
    expect(read.rows).toBe(6);
    expect(read.tables.jira_issues).toMatchObject([
      {
        row_number: 2,
        issue: "IDE-1",
        board: "Idéer",
        summary: "Lånecykel",
        idea_number: "2018-014",
        status: "In Progress",
        created_at: "2018-09-30 17:20:00",
        updated_at: "2018-10-02 09:05:00",
        due_date: "2030-01-01",
        labels: "cykel, torg",
      },
      { issue: "IDE-2", created_at: "2018-10-01 00:30:00", resolved_at: "2018-10-03 12:00:00" },
    ]);
  });

  test("refuses an unknown status, a solution before the start, no key and a month that is none", async () => {
    const read = await deliver("jira", input("jira"), { context });
    expect(reasons(read)).toEqual([
      "4 Status unknown_stage",
      "5 Resolved ends_before_start",
      "6 Issue key missing_value",
      "7 Created invalid_date",
    ]);
  });

  test("never keeps who did what, comments or descriptions", async () => {
    const read = await deliver("jira", input("jira"), { context });
    expect(JSON.stringify(read)).not.toMatch(/Åsa|Bo Ek|Hemligt|andra raden/);
  });

  test("reads an export of all 95 fields, of which most stand twice", async () => {
    const more = Array.from({ length: 90 }, (_, index) => `Custom field (${index % 40})`);
    const head = ["Summary", "Issue id", "Status", "Created", "Labels", ...more];
    const row = ["Bänk", "1", "Done", "01/Jan/20 10:00", "trä", ...more.map(() => "x")];
    const read = await deliver("jira", [head, row].join("\n"), { context });
    expect(head).toHaveLength(95);
    expect(read.refusals).toEqual([]);
    expect(read.tables.jira_issues).toMatchObject([{ issue: "1", labels: "trä" }]);
  });

  test("reads what is asked of an idea from custom fields, several people in one or in two columns", async () => {
    const own = "Custom field (Enhet),Anpassat fält (Ursprung),Custom field (Idégivare)";
    const head = `Summary,Issue id,Status,Created,${own},Custom field (Idégivare),Custom field (Kön)`;
    const row = (id: string, sexes: string) =>
      `Bänk,${id},Done,01/Jan/20 10:00,Biblioteket,Chef,a@exempel.se,b@exempel.se,"${sexes}"`;
    const text = [head, row("1", "Kvinna"), row("2", "Kvinna, Man, Man")].join("\n");
    const read = await deliver("jira", text, { context });
    expect(read.tables.jira_issues).toMatchObject([
      {
        unit: "Biblioteket",
        origin: "manager",
        giver_ids: expect.stringMatching(/^[0-9a-f]{32} [0-9a-f]{32}$/),
        giver_sexes: "women women",
      },
    ]);
    expect(reasons(read)).toEqual(["3 Custom field (Kön) unlike_counts"]);
    expect(JSON.stringify(read)).not.toContain("exempel.se");
  });

  test("takes a custom field for a renamed one only when its own name is much like it", async () => {
    const text = (name: string) =>
      `Summary,Issue id,Status,Created,Custom field (${name})\na,1,Done,01/Jan/20 10:00,x\n`;
    expect(reasons(await deliver("jira", text("Sprint"), { context }))).toEqual([]);
    expect(reasons(await deliver("jira", text("Enhets"), { context }))).toEqual([
      "1 Custom field (Enhet) missing_heading",
    ]);
  });

  test("refuses a heading that stands twice and may not", async () => {
    const text = "Summary,Issue id,Status,Status,Created\na,1,Done,Done,01/Jan/20 10:00\n";
    expect(reasons(await deliver("jira", text, { context }))).toEqual(["1 Status doubled_heading"]);
  });

  test("reads the changes of status of a change log and ignores those of other fields", async () => {
    const read = await deliver("jira", input("jira-changes"), { context });
    expect(read.tables.jira_changes?.map((row) => [row.from_status, row.to_status])).toEqual([
      [null, "To Do"],
      ["In Review", "In Progress"],
      ["To Do", "In Review"],
    ]);
    expect(read.ignored_by).toEqual([{ rule: "not_a_stage_change", rows: 1 }]);
    expect(reasons(read)).toEqual(["6 To unknown_stage"]);
    expect(JSON.stringify(read)).not.toMatch(/Åsa|Bo Ek/);
  });

  test("looks up a status under its own project first", async () => {
    const own = { ...stages[3], board: "Idéer", stage: "not_a_stage" } as StageMapRow;
    const read = await deliver("jira", input("jira"), { context: { stages: [...stages, own] } });
    expect(read.ignored_by).toEqual([{ rule: "not_a_stage", rows: 1 }]);
  });

  test.each([
    ["Swedish", "Sammanfattning,Ärendenyckel,Status,Skapad", "30/sep./18 17:20"],
    ["German", "Zusammenfassung,Vorgangsschlüssel,Status,Erstellt", "30/Sep/18 5:20 PM"],
    ["Norwegian", "Sammendrag,Saksnøkkel,Status,Opprettet", "30/sep./18 17:20"],
    ["French", "Résumé,Clé de ticket,État,Création", "30/sept./18 17:20"],
  ])("reads %s headings and months", async (_language, head, created) => {
    const lists = await readReferenceLists(["data/reference"]);
    const words = { ...wordsOf(lists), ...context };
    const read = await deliver("jira", `${head}\nBänk,A-1,Done,${created}\n`, { context: words });
    expect(read.refusals).toEqual([]);
    expect(read.tables.jira_issues).toMatchObject([{ created_at: "2018-09-30 17:20:00" }]);
  });
});

describe("an alias", () => {
  const month = { source: "*", kind: "month" as const, alias: "Marraskuu", meaning: "11" };

  test("gives a month's name in a language of its own, before any name that begins like it", async () => {
    const text = "Summary,Issue id,Status,Created\na,1,Done,2/marraskuu/18 10:00\n";
    const months = monthsOf([month]);
    expect((await deliver("jira", text, { context: { ...context, months } })).refusals).toEqual([]);
    expect(reasons(await deliver("jira", text, { context }))).toEqual(["2 Created invalid_date"]);
  });

  test("gives another word for one of a contract's own", async () => {
    const word = { source: "training", kind: "word" as const, alias: "Klar", meaning: "Genomförd" };
    const context = { sources: withAliases(sources, [word]) };
    const text = "Kurs;Start;Deltagare;Status\na;2018-01-01;a@exempel.se;KLAR\n";
    const read = await deliver("training", text, { context });
    expect(read.tables.training_participants).toMatchObject([{ status: "completed" }]);
    expect(reasons(await deliver("training", text))).toEqual(["2 Status unknown_word"]);
  });

  test("that means nothing in the contract is a developer's mistake", () => {
    const lost = { source: "jira", kind: "heading" as const, alias: "a", meaning: "Nowhere" };
    expect(() => withAliases(sources, [lost])).toThrow("unknown alias: jira, Nowhere");
    expect(() => monthsOf([{ ...month, meaning: "13" }])).toThrow("invalid month: 13");
  });

  test("may be none at all", () => {
    expect(withAliases(sources, [])).toEqual(sources);
  });
});
