import { describe, expect, test } from "vitest";
import { table } from "../../../loaders/read/contract.js";
import { code, text } from "../../../loaders/read/kinds/index.js";
import { cellAt, unpackRecords } from "../../../loaders/read/unpack-records.js";

const raw = table({
  key: code({ headings: ["key"], key: true }),
  status: text({ headings: ["fields.status.name", "status"] }),
});
const unpack = unpackRecords(["data", "issues"], "issues", raw);

describe("unpackRecords", () => {
  test("takes each record of the list, with the fields that it has", () => {
    const issues = [{ key: "A-1", fields: { status: { name: "Ny" } } }, { key: "A-2" }];
    expect(unpack({ data: { issues } })).toEqual([
      {
        table: "issues",
        sheet: "issues",
        row_number: 1,
        rule: null,
        cells: { key: "A-1", status: "Ny" },
      },
      { table: "issues", sheet: "issues", row_number: 2, rule: null, cells: { key: "A-2" } },
    ]);
  });

  test("reads a field by another of its headings", () => {
    const [record] = unpack({ data: { issues: [{ key: "A-1", status: "Ny" }] } }) ?? [];
    expect(record?.cells.status).toBe("Ny");
  });

  test.each([
    ["is something else", 7],
    ["has no such list", { data: { items: [] } }],
    ["has a list of something else", { data: { issues: [{ id: 1 }, "text", null] } }],
  ])("knows a document that %s", (_what, document) => {
    expect(unpack(document)).toBeNull();
  });

  test("of an empty list gives no records", () => {
    expect(unpack({ data: { issues: [] } })).toEqual([]);
  });
});

test("cellAt joins a list of values, and gives no cell for an object or what is not there", () => {
  expect(cellAt({ labels: ["a", "b"] }, "labels")).toBe("a, b");
  expect(cellAt({ "a.b": 1, a: { b: 2 } }, "a.b")).toBe(1);
  expect(cellAt({ a: { b: 2 } }, "a")).toBeNull();
  expect(cellAt({ a: 1 }, "toString")).toBeNull();
});
