import { describe, expect, it } from "vitest";
import { tableCsv } from "../../../src/components/csv.js";
import { sv } from "../../../src/messages.js";

const columns = [
  { name: "Kommun", kind: "text" as const },
  { name: "Antal", kind: "number" as const },
];

describe("tableCsv", () => {
  it("writes a heading alone for an empty table", () => {
    expect(tableCsv({ caption: "Tom", columns, rows: [] }, sv)).toBe("Kommun,Antal\r\n");
  });

  it("writes plain numbers, whatever the page shows", () => {
    const rows = [[{ text: "Hjo" }, { text: "1\u00a0234,5", sort: 1234.5 }]];
    expect(tableCsv({ caption: "", columns, rows }, sv)).toBe("Kommun,Antal\r\nHjo,1234.5\r\n");
  });

  it("leaves a withheld value empty and says so in a column beside", () => {
    const rows = [
      [{ text: "Hjo" }, { symbol: "withheld" as const }],
      [{ text: "Vara" }, { text: "0", sort: 0 }],
    ];
    expect(tableCsv({ caption: "", columns, rows }, sv)).toBe(
      'Kommun,Antal,"Antal, status"\r\nHjo,,"lämnas inte ut, för få personer"\r\nVara,0,\r\n',
    );
  });

  it("quotes commas, quotes and line breaks, and makes formulas harmless", () => {
    const rows = [
      [{ text: 'Säg "hej", då' }, { text: "1", sort: 1 }],
      [{ text: "=cmd|' /C calc'!A0" }, { text: "2", sort: 2 }],
    ];
    expect(tableCsv({ caption: "", columns, rows }, sv)).toBe(
      `Kommun,Antal\r\n"Säg ""hej"", då",1\r\n'=cmd|' /C calc'!A0,2\r\n`,
    );
  });
});
