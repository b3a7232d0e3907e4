import { describe, expect, test } from "vitest";
import { FileFault } from "../../../loaders/read/fault.js";
import { limits } from "../../../loaders/read/limits.js";
import { readCsv } from "../../../loaders/read/read-csv.js";

function faultOf(text: string): string {
  try {
    readCsv(text, ";");
    return "none";
  } catch (error) {
    return error instanceof FileFault ? `${error.code} ${error.row}` : String(error);
  }
}

describe("readCsv", () => {
  test("keeps line breaks, separators and doubled quotes inside quotes", () => {
    const { rows } = readCsv('a;"b\r\nc;d ""e"""\r\nf;g\r\n', ";");
    expect(rows).toEqual([
      ["a", 'b\r\nc;d "e"'],
      ["f", "g"],
    ]);
  });

  test("reads mixed line ends and keeps empty rows, so that places are row numbers", () => {
    expect(readCsv("a;b\r\n\nc;d\re;f", ";").rows).toEqual([
      ["a", "b"],
      [""],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  test("keeps a quotation mark in the middle of a cell", () => {
    expect(readCsv('En "bra" idé;5" skärm\n', ";").rows).toEqual([['En "bra" idé', '5" skärm']]);
  });

  test("gives no rows for an empty text", () => {
    expect(readCsv("", ";").rows).toEqual([]);
  });

  test("refuses a quotation mark that is never closed, with its row", () => {
    expect(faultOf('a;b\nc;"d\ne;f\n')).toBe("broken_csv 2");
  });

  test("refuses more columns than any system has, with the row", () => {
    expect(faultOf(`a;b\n${";".repeat(limits.columns - 1)}`)).toBe("none");
    expect(faultOf(`a;b\n${";".repeat(limits.columns)}`)).toBe("too_many_columns 2");
  });

  test("refuses a line of millions of cells before they are gathered", () => {
    expect(faultOf(";".repeat(10_000_000))).toBe("too_many_columns null");
  });

  test("refuses a cell longer than a spreadsheet can hold", () => {
    expect(faultOf(`a;${"x".repeat(limits.cell_characters)}`)).toBe("none");
    expect(faultOf(`a;${"x".repeat(limits.cell_characters + 1)}`)).toBe("cell_too_long 1");
  });

  test("refuses more rows than any delivery has", () => {
    expect(faultOf("\n".repeat(limits.rows + 1))).toBe("too_many_rows null");
  });
});
