import { describe, expect, it } from "vitest";
import type { CoverageCell } from "../../../../src/components/charts/coverage-grid.js";
import { sumBySource } from "../../../../src/components/figures/files-read.js";
import type { PublishedFile, Refusal } from "../../../../src/components/published.js";
import { coverageSentences } from "../../../../src/components/sentences/coverage.js";
import { coverageOverTimeSentences } from "../../../../src/components/sentences/coverage-over-time.js";
import { filesReadSentences } from "../../../../src/components/sentences/files-read.js";
import { ignoredSentences } from "../../../../src/components/sentences/ignored.js";
import { recordsSentences } from "../../../../src/components/sentences/records.js";
import { refusalSentences } from "../../../../src/components/sentences/refusals.js";
import { sv } from "../../../../src/messages.js";

const cell = (row: string, column: string, reported: number, expected = 1): CoverageCell => ({
  row,
  column,
  reported,
  expected,
});

describe("coverageSentences", () => {
  it("says that nothing is expected", () => {
    expect(coverageSentences([], "2020K1", sv)).toEqual([
      "Ingen kommun väntas rapportera för kvartal 1 2020.",
    ]);
  });

  it("says that nothing is missing", () => {
    expect(coverageSentences([cell("Hjo", "ideabox", 1)], "2020K1", sv)).toEqual([
      "1 av 1 kommun har lämnat allt som väntas för kvartal 1 2020.",
      "Inget saknas.",
    ]);
  });

  it("names the systems that miss something, and the municipalities that never sent anything", () => {
    const cells = [
      cell("Hjo", "ideabox", 1),
      cell("Hjo", "trello", 0),
      cell("Vara", "ideabox", 1),
      cell("Vara", "trello", 0, 0),
      cell("Örebro", "ideabox", 0, 0),
    ];
    expect(coverageSentences(cells, "2020K1", sv)).toEqual([
      "1 av 2 kommuner har lämnat allt som väntas för kvartal 1 2020.",
      "Det som saknas gäller Trello.",
      "En kommun har aldrig lämnat någon fil: Örebro.",
    ]);
  });
});

describe("coverageOverTimeSentences", () => {
  it("counts the quarters where all is there", () => {
    expect(coverageOverTimeSentences([], sv)).toEqual(["Ingen rapportering finns ännu."]);
    const cells = [cell("idélådan", "2019K4", 2, 2), cell("idélådan", "2020K1", 1, 2)];
    expect(coverageOverTimeSentences(cells, sv)).toEqual([
      "I 1 av 2 kvartal sedan kvartal 4 2019 har alla kommuner lämnat allt som väntas.",
    ]);
  });
});

describe("filesReadSentences", () => {
  const file = (
    row_count: number,
    accepted_count: number,
    refused_count: number,
    ignored_count: number,
  ) =>
    ({
      source: "ideabox",
      row_count,
      accepted_count,
      refused_count,
      ignored_count,
    }) as PublishedFile;

  it("says that nothing was read", () => {
    expect(filesReadSentences(sumBySource([]), sv)).toEqual(["Inga filer har lästs."]);
  });

  it("says that all rows are accounted for, or how many are not", () => {
    expect(filesReadSentences(sumBySource([file(10, 7, 2, 1), file(5, 5, 0, 0)]), sv)).toEqual([
      "2 filer med 15 rader har lästs; 12 rader är godkända.",
      "Godkända, nekade och överhoppade rader är tillsammans alla rader.",
    ]);
    expect(filesReadSentences(sumBySource([file(10, 7, 0, 1)]), sv)[1]).toBe(
      "2 rader är inte redovisade: det är ett fel i inläsningen.",
    );
  });
});

describe("refusalSentences", () => {
  const refusal = (code: string, row_count: number) =>
    ({ source: "ideabox", code, row_count }) as Refusal;

  it("says that nothing was refused", () => {
    expect(refusalSentences([], sv)).toEqual(["Inga rader har nekats."]);
  });

  it("says one reason alone, and the commonest of several", () => {
    expect(refusalSentences([refusal("unknown_stage", 1)], sv)).toEqual([
      "1 rad har nekats, från 1 system.",
    ]);
    expect(refusalSentences([refusal("unknown_stage", 3), refusal("future_date", 1)], sv)[1]).toBe(
      "Vanligast är ”okänt steg”, 3 rader.",
    );
  });

  it("names all reasons that share the first place", () => {
    expect(refusalSentences([refusal("unknown_stage", 1), refusal("future_date", 1)], sv)[1]).toBe(
      "Vanligast är ”okänt steg” och ”datum i framtiden”, 1 rad var.",
    );
    const four = ["unknown_stage", "future_date", "empty_file", "no_rows"];
    expect(
      refusalSentences(
        four.map((code) => refusal(code, 1)),
        sv,
      )[1],
    ).toBe("Skälen är olika och lika vanliga.");
  });
});

describe("ignoredSentences", () => {
  it("counts rows and rules", () => {
    expect(ignoredSentences([], sv)).toEqual(["Inga rader har hoppats över."]);
    const row = {
      source: "planner",
      municipality_code: null,
      municipality_name: null,
      rule: "sum_row",
      row_count: 2,
    };
    expect(ignoredSentences([row], sv)).toEqual(["2 rader har hoppats över, enligt 1 regel."]);
  });
});

describe("recordsSentences", () => {
  it("says that there are no records", () => {
    const none = { records: 0, numerator: 0, denominator: 0, excluded: [] };
    expect(recordsSentences(none, sv)[0]).toContain("Inga poster");
  });

  it("accounts for every record", () => {
    const excluded = [
      { reason: "merged", records: 2 },
      { reason: "paused", records: 1 },
    ];
    expect(recordsSentences({ records: 9, numerator: 4, denominator: 2, excluded }, sv)).toEqual([
      "4 av 9 poster räknas.",
      "2 poster är sådant som det jämförs med.",
      "3 räknas inte: 2 sammanslagna med en annan och 1 vilande.",
    ]);
  });
});
