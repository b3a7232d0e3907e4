import { describe, expect, test } from "vitest";
import type { ZodType } from "zod";
import { foldHeading } from "../../../loaders/read/find-header.js";
import {
  columnsOf,
  fieldsOf,
  headingsOf,
  sources,
  wordsOf,
} from "../../../loaders/sources/index.js";
import { context } from "../read/deliver.js";
import { personnummer } from "../read/numbers.js";

const tables = Object.values(sources).flatMap((source) =>
  Object.entries(source.tables).map(([name, raw]) => ({ source, name, raw })),
);

describe("a contract", () => {
  test.each(Object.entries(sources))("stands under its own code: %s", (code, source) => {
    expect(source.code).toBe(code);
    expect(source.unpack === null).toBe(!source.formats.includes("json"));
  });

  test.each(tables)("names no heading for two columns: $name", ({ raw }) => {
    const owners = new Map<string, string>();
    for (const field of fieldsOf(raw)) {
      for (const heading of field.headings) {
        const owner = owners.get(foldHeading(heading)) ?? field.headings[0];
        expect(owner).toBe(field.headings[0]);
        owners.set(foldHeading(heading), field.headings[0] ?? "");
      }
    }
  });

  test.each(tables)("keeps no column that it drops: $name", ({ source, name, raw }) => {
    const columns = columnsOf(source)[name]?.map((column) => column.name);
    const dropped = fieldsOf(raw).filter(({ kind }) => kind === "dropped");
    for (const field of dropped) expect(columns).not.toContain(field.name);
    expect(columns).toHaveLength(fieldsOf(raw).length - dropped.length);
  });

  test.each(tables)("gives every person as a pseudonym or not at all: $name", ({ raw }) => {
    for (const field of fieldsOf(raw).filter(({ personal }) => personal === "identity")) {
      expect(["identity", "dropped"]).toContain(field.kind);
    }
  });

  test.each(tables)("requires its keys, but one that its own rule makes: $name", ({ raw }) => {
    for (const field of fieldsOf(raw).filter(({ kind }) => kind !== "derived")) {
      expect(field.required || !field.key).toBe(true);
    }
  });

  test("tells a generator its headings and words", () => {
    const raw = sources.adoption?.tables.adoptions;
    if (!raw) throw new Error("missing table: adoptions");
    expect(headingsOf(raw).slice(0, 4)).toEqual([
      "Innovation-ID",
      "Innovation",
      "Ursprungsärende",
      "Kommun",
    ]);
    expect(wordsOf(raw, "role")).toEqual({
      origin: "Ursprung",
      co_developer: "Medutvecklare",
      recipient: "Mottagare",
    });
    expect(() => wordsOf(raw, "municipality_code")).toThrow("unknown words: municipality_code");
  });
});

describe("a person in two systems", () => {
  const cells = { email: "ida@exempel.se", personnummer: personnummer(1964, 8, 23, 323) };
  const found = tables.flatMap(({ source, name, raw }) =>
    fieldsOf(raw).flatMap(({ name: column, kind, identity }) => {
      if (kind !== "identity" || identity === null) return [];
      const named = (municipality_code: string) =>
        (raw.fields.shape[column] as ZodType).parse({
          cell: cells[identity],
          reading: {
            ...{ source: source.code, context, date_order: null, board: null },
            delivery: { source: source.code, municipality_code, delivery_date: "2019-12-31" },
          },
        });
      return [{ column: `${name}.${column}`, identity, names: ["1496", "1497"].map(named) }];
    }),
  );
  const ofKind = (wanted: string) => found.filter(({ identity }) => identity === wanted);

  test("is the same where both contracts say the same identifier", () => {
    for (const kind of Object.keys(cells)) {
      const names = ofKind(kind).map((each) => each.names[0]);
      expect(names.length).toBeGreaterThan(1);
      expect([...new Set(names)]).toEqual([expect.stringMatching(/^[\da-f]{32}$/)]);
    }
  });

  test("is another where they say different identifiers, or come from different municipalities", () => {
    const [address, elsewhere] = ofKind("email")[0]?.names ?? [];
    const [number, numberElsewhere] = ofKind("personnummer")[0]?.names ?? [];
    expect(new Set([address, elsewhere, number, numberElsewhere]).size).toBe(4);
  });
});
