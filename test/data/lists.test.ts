import { describe, expect, it } from "vitest";
import { wordsOf } from "../../loaders/read/contract.js";
import type { RawTable } from "../../loaders/read/types.js";
import { verdictSource } from "../../loaders/similar/verdict-source.js";
import { list, listBytes, listNames } from "./list.js";

const verdictTable = verdictSource.tables.idea_verdicts as RawTable;

const dates = /^\d{4}-\d{2}-\d{2}$/;
const dateColumns =
  /^(valid_from|valid_to|started_on|ended_on|starts_on|ends_on|due_on|decided_on|updated_on|period_from|period_to|happened_on|reached_on|held_on|withheld_on)$/;
/** Lists of the systems' own words: their `source` is a system, their `source_note` says where a row is from. */
const ofSources = ["stage_map", "aliases", "idea_lists"];
/** What persons have decided: the role, the date and the reason are the source. */
const ofDecisions = ["idea_verdicts"];

describe.each(listNames)("the reference list %s", (name) => {
  it("is UTF-8 in composed letters with line feeds and no byte order mark", () => {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(listBytes(name));
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toMatch(/\r|\uFEFF/);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("names the source of every row", () => {
    for (const row of ofDecisions.includes(name) ? [] : list(name)) {
      if (ofSources.includes(name)) expect(row.source_note).toMatch(/\S/);
      expect(row.source).toMatch(/\S/);
    }
  });

  it("writes dates as ÅÅÅÅ-MM-DD", () => {
    for (const row of list(name)) {
      for (const [column, value] of Object.entries(row)) {
        if (dateColumns.test(column) && value !== "") expect(value).toMatch(dates);
      }
    }
  });

  it("has no row twice", () => {
    const rows = list(name).map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("citations", () => {
  it("explain every mark that another list cites", () => {
    const marks = new Set(list("citations").map((row) => row.mark));
    for (const name of listNames.filter((name) => ![...ofSources, ...ofDecisions].includes(name))) {
      for (const row of list(name)) {
        for (const mark of (row.source ?? "").split("; ")) expect(marks).toContain(mark);
      }
    }
  });
});

describe("the verdicts on ideas", () => {
  const words = (name: string) => wordsOf(verdictTable, name);

  it("have the columns that a filled-in sheet of candidates gives", () => {
    const [header = ""] = listBytes("idea_verdicts").toString("utf8").split("\n");
    expect(header.split(",")).toEqual([
      ...["idea_id", "other_idea_id", "version", "verdict"],
      ...["decided_by", "decided_on", "reason", "texts_hash"],
    ]);
  });

  it("name a pair in order, a verdict, a role and a reason, each version of a pair once", () => {
    const rows = list("idea_verdicts");
    for (const row of rows) {
      expect((row.idea_id as string) < (row.other_idea_id as string)).toBe(true);
      expect(Object.keys(words("verdict"))).toContain(row.verdict);
      expect(Object.keys(words("decided_by"))).toContain(row.decided_by);
      expect(row.reason).toMatch(/\S/);
      expect(row.texts_hash).toMatch(/^[0-9a-f]{16}$/);
    }
    const versions = rows.map((row) => `${row.idea_id} ${row.other_idea_id} ${row.version}`);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
