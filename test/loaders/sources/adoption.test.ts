import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { deliver, reasons } from "../read/deliver.js";

const text = readFileSync(new URL("../../input/adoption.csv", import.meta.url), "utf8");

describe("adoption", () => {
  test("reads municipalities by code, lost zero and name, and roles in any case", async () => {
    const { tables } = await deliver("adoption", text);
    const rows = tables.adoptions?.map((row) => [row.municipality_code, row.role, row.in_use_date]);
    expect(rows).toEqual([
      ["1496", "origin", "2018-05-02"],
      ["1497", "recipient", null],
      ["0604", "recipient", "2019-01-07"],
    ]);
    expect(tables.adoptions?.[2]).toMatchObject({
      innovation_id: "I-01",
      origin_case: "1496-2018-001",
      ended_date: "2019-06-30",
      reuse_type: "mainly_copy",
    });
  });

  test("refuses a second role of a municipality, an unknown municipality and a missing role", async () => {
    expect(reasons(await deliver("adoption", text))).toEqual([
      "5 Innovation-ID duplicate_key",
      "6 Kommun unknown_municipality",
      "7 Roll missing_value",
      "7 Typ av återbruk unknown_word",
    ]);
  });

  test("reads the same from a workbook, where a code is a number and a date a date", async () => {
    const [header = [], first = []] = text.split("\n").map((line) => line.split(";"));
    const cells = first.map((value, column) => {
      if (column === 3) return { value: 604 };
      if (column === 5) return { value: new Date(value), format: "yyyy-mm-dd" };
      return value === "" ? null : { value };
    });
    const rows = [header.map((value) => ({ value })), cells];
    const { tables, refusals } = await deliver("adoption", await writeWorkbook(rows).toBuffer());
    expect(refusals).toEqual([]);
    expect(tables.adoptions?.[0]).toMatchObject({
      row_number: 2,
      municipality_code: "0604",
      decided_date: "2018-03-01",
      in_use_date: "2018-05-02",
    });
  });
});
