import { describe, expect, it } from "vitest";
import { list, listBytes, listNames } from "./list.js";

const dates = /^\d{4}-\d{2}-\d{2}$/;
const dateColumns =
  /^(valid_from|valid_to|started_on|ended_on|starts_on|ends_on|due_on|decided_on|updated_on|period_from|period_to)$/;
/** Lists of the systems' own words: their `source` is a system, their `source_note` says where a row is from. */
const ofSources = ["stage_map", "aliases", "idea_lists"];

describe.each(listNames)("the reference list %s", (name) => {
  it("is UTF-8 in composed letters with line feeds and no byte order mark", () => {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(listBytes(name));
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toMatch(/\r|\uFEFF/);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("names the source of every row", () => {
    for (const row of list(name)) {
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
    for (const name of listNames.filter((name) => !ofSources.includes(name))) {
      for (const row of list(name)) {
        for (const mark of (row.source ?? "").split("; ")) expect(marks).toContain(mark);
      }
    }
  });
});
