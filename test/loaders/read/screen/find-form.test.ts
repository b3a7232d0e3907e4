import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findForm } from "../../../../loaders/read/screen/find-form.js";
import { sources } from "../../../../loaders/sources/index.js";

const all = Object.values(sources);
const events = { ...(sources.events as (typeof all)[number]) };
const header = "Händelse-ID;Kommun;Idénummer;Från steg;Till steg;Datum";
const form = (lines: string[], source = events, is_quoted = false) =>
  findForm(lines.join("\n"), is_quoted, source, all);

describe("findForm(text, is_quoted, source, sources)", () => {
  test("finds what a remembered first line says whatever stands below it", () => {
    const cell = fc.constantFrom(
      ...["H1", "Datum", "Date", "Kommun", "Event ID", "Item", "", "2020-01-01", "Åsa", "a b", "-"],
    );
    const line = fc
      .tuple(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.constantFrom(";", ",", "\t"))
      .map(([cells, delimiter]) => cells.join(delimiter));
    const known = form([header, "H1;0114;2020-1;;Testas;2020-01-01"]);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const afresh = form([header, ...lines], { ...events });
        expect(form([header, ...lines])).toBe(known);
        expect(afresh?.delimiter).toBe(known?.delimiter);
        expect(afresh?.layout.header).toEqual(known?.layout.header);
      }),
    );
  });

  test("looks again at a file with quotes, and at a first line that lacks a heading", () => {
    const rows = ["H1;0114;2020-1;;Testas;2020-01-01"];
    expect(form([header, ...rows], events, true)).not.toBe(form([header, ...rows]));
    const few = header.replace("Från steg", "Från");
    expect(form([few, ...rows])).not.toBe(form([few, ...rows]));
    expect(form([few, ...rows])?.layout.header.columns.size).toBe(5);
  });
});
