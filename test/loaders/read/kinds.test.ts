import { describe, expect, test } from "vitest";
import { table } from "../../../loaders/read/contract.js";
import * as kinds from "../../../loaders/read/kinds/index.js";
import { rowTaker } from "../../../loaders/read/take-row.js";
import { Tally } from "../../../loaders/read/tally.js";
import type { Cell, RawTable, Value } from "../../../loaders/read/types.js";
import { context } from "./deliver.js";

const headings = ["Fält"] as const;

/** Takes one cell through a field of a kind: the value, or the code of the refusal. */
function take(field: Parameters<typeof table>[0][string], cell: Cell): Value {
  const raw: RawTable = table({ field });
  const tally = new Tally("", "", ["t"]);
  const delivery = {
    source: "ideabox",
    municipality_code: "1496",
    delivery_date: "2019-12-31",
    path: "",
    file: "",
  };
  const reading = { source: "ideabox", delivery, context, date_order: null, board: null };
  rowTaker(
    "t",
    raw,
    tally,
  )({
    sheet: null,
    row: 1,
    cells: { field: cell },
    whole: "",
    reading,
    columnOf: () => "Fält",
  });
  const { tables, refusals } = tally.close(1);
  return refusals[0]?.code ?? tables.t?.[0]?.field ?? null;
}

describe("a field", () => {
  test("is null for an empty cell, and refused when it is required", () => {
    for (const cell of [null, "", " ", "-", ".."]) {
      expect(take(kinds.text({ headings }), cell)).toBeNull();
      expect(take(kinds.text({ headings, required: true }), cell)).toBe("missing_value");
      expect(take(kinds.date({ headings, key: true }), cell)).toBe("missing_value");
    }
  });
});

describe("yesNo", () => {
  test.each(["Ja", "JA", "j", "X", "x", "1", 1, "SANT", "true", true, "✓"])(
    "reads %s as yes",
    (cell) => {
      expect(take(kinds.yesNo({ headings }), cell)).toBe(true);
    },
  );

  test.each(["Nej", "n", "0", 0, "FALSKT", false])("reads %s as no", (cell) => {
    expect(take(kinds.yesNo({ headings }), cell)).toBe(false);
  });

  test.each(["kanske", 2, "ja nej"])("refuses %s", (cell) => {
    expect(take(kinds.yesNo({ headings }), cell)).toBe("invalid_yes_no");
  });
});

describe("text", () => {
  test("keeps HTML and formulas as they are", () => {
    for (const cell of ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "+1", "@SUMMA(A1)"]) {
      expect(take(kinds.text({ headings, personal: "free_text" }), cell)).toBe(cell);
    }
  });

  test("refuses broken letters and more than a cell can hold", () => {
    expect(take(kinds.text({ headings }), "L\ufffdnecykel")).toBe("broken_letters");
    expect(take(kinds.text({ headings }), "x".repeat(32_768))).toBe("text_too_long");
    expect(take(kinds.text({ headings }), "x".repeat(32_767))).toHaveLength(32_767);
  });

  test("answers at once on the longest words", () => {
    const long = `${"a".repeat(16_000)}.${"1 ".repeat(8_000)}`.slice(0, 32_000);
    expect(take(kinds.text({ headings, personal: "free_text" }), long)).not.toBeNull();
  });
});

describe("code", () => {
  test("keeps the digits of a number and refuses a whole text", () => {
    expect(take(kinds.code({ headings }), 20_180_014)).toBe("20180014");
    expect(take(kinds.code({ headings }), "2018  014")).toBe("2018 014");
    expect(take(kinds.code({ headings }), "x".repeat(201))).toBe("text_too_long");
  });
});

describe("integer and decimal", () => {
  test("read numbers and refuse the rest", () => {
    expect(take(kinds.integer({ headings }), "1 200")).toBe(1200);
    expect(take(kinds.integer({ headings }), "1,5")).toBe("invalid_integer");
    expect(take(kinds.integer({ headings }), 3e9)).toBe("invalid_integer");
    expect(take(kinds.decimal({ headings }), "75,5 %")).toBe(75.5);
    expect(take(kinds.decimal({ headings }), "halvtid")).toBe("invalid_number");
    expect(take(kinds.decimal({ headings, range: { min: 0, max: 100 } }), 101)).toBe(
      "out_of_range",
    );
    expect(take(kinds.decimal({ headings, range: { min: 0, max: 100 } }), 0)).toBe(0);
  });
});

describe("sex", () => {
  test("reads several in one cell and refuses what it does not know, without repeating it", () => {
    expect(take(kinds.sex({ headings, many: true }), "Kvinna; man, Vill ej uppge")).toBe(
      "women men unknown",
    );
    expect(take(kinds.sex({ headings }), "Kvinna, Man")).toBe("unknown_sex");
  });
});

describe("identity", () => {
  test("gives the same pseudonym to the same address, however it is written", () => {
    const field = () => kinds.identity({ headings, identity: "email" });
    const name = take(field(), "asa@exempel.se");
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    for (const cell of [" ASA@Exempel.se", "Åsa Alm <asa@exempel.se>", "mailto:asa@exempel.se"]) {
      expect(take(field(), cell)).toBe(name);
    }
    expect(take(field(), "Åsa Alm")).toBe("invalid_email");
    expect(take(field(), "a@exempel.se, b@exempel.se")).toBe("invalid_email");
  });
});

describe("listOfMunicipalities", () => {
  test("reads codes and names in any order, each once", () => {
    const field = () => kinds.listOfMunicipalities({ headings });
    expect(take(field(), "604, Hjo och Skövde; 0604")).toBe("0604 1497 1496");
    expect(take(field(), 604)).toBe("0604");
    expect(take(field(), "Hjo, Atlantis")).toBe("unknown_municipality");
    expect(take(field(), ", ;")).toBeNull();
  });
});
