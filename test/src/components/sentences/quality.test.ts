import { describe, expect, it } from "vitest";
import { qualityAnswer } from "../../../../src/components/answers/quality.js";
import type { Context } from "../../../../src/components/context.js";
import { agesOf } from "../../../../src/components/freshness.js";
import type {
  Delivery,
  DeliveryState,
  Refusal,
  RowsRead,
  SexCoverage,
} from "../../../../src/components/published.js";
import type { Scope } from "../../../../src/components/scope.js";
import { coverageSentences } from "../../../../src/components/sentences/coverage.js";
import { coverageOverTimeSentences } from "../../../../src/components/sentences/coverage-over-time.js";
import { filesReadSentences } from "../../../../src/components/sentences/files-read.js";
import { freshnessSentences } from "../../../../src/components/sentences/freshness.js";
import { ignoredSentences } from "../../../../src/components/sentences/ignored.js";
import { issuesSentences } from "../../../../src/components/sentences/issues.js";
import { recordsSentences } from "../../../../src/components/sentences/records.js";
import { refusalSentences } from "../../../../src/components/sentences/refusals.js";
import { sexCoverageSentences } from "../../../../src/components/sentences/sex-coverage.js";
import { sv } from "../../../../src/messages.js";

const delivery = (municipality_name: string, source: string, state: DeliveryState) =>
  ({ municipality_name, source, state }) as Delivery;

describe("coverageSentences", () => {
  it("says that nothing is due", () => {
    expect(coverageSentences([delivery("Hjo", "ideabox", "awaited")], "2020K1", sv)).toEqual([
      "Ingen leverans skulle ännu ha kommit för kvartal 1 2020.",
      "En leverans väntas ännu.",
    ]);
  });

  it("says that nothing is missing, and that all of it was late", () => {
    const one = delivery("Hjo", "ideabox", "received");
    expect(coverageSentences([one], "2020K1", sv)).toEqual([
      "Kommunen har lämnat allt som skulle ha kommit för kvartal 1 2020.",
      "Inget saknas.",
    ]);
    expect(coverageSentences([one, delivery("Vara", "ideabox", "awaited")], "2020K1", sv)).toEqual([
      "Kommunen har lämnat allt som skulle ha kommit för kvartal 1 2020.",
      "Inget saknas. En leverans väntas ännu.",
    ]);
    const late = [delivery("Hjo", "ideabox", "late"), delivery("Vara", "ideabox", "late")];
    expect(coverageSentences(late, "2020K1", sv)[1]).toBe(
      "Inget saknas. Alla 2 leveranser kom efter sista dagen.",
    );
  });

  it("names the systems that miss something, what was late, and who never sent anything", () => {
    const deliveries = [
      delivery("Hjo", "ideabox", "late"),
      delivery("Hjo", "trello", "missing"),
      delivery("Vara", "ideabox", "received"),
      delivery("Vara", "trello", "never"),
      delivery("Örebro", "ideabox", "never"),
      delivery("Örebro", "november", "not_asked"),
      delivery("Tranås", "ideabox", "not_asked"),
      delivery("Tibro", "planner", "refused"),
    ];
    expect(coverageSentences(deliveries, "2020K1", sv)).toEqual([
      "1 av 3 kommuner har lämnat allt som skulle ha kommit för kvartal 1 2020.",
      "Det som saknas gäller Trello och Planner. 1 av 4 leveranser kom efter sista dagen.",
      "En kommun har aldrig lämnat någon fil: Örebro.",
    ]);
  });
});

describe("qualityAnswer", () => {
  const member = (municipality_code: string) => ({
    ...{ area_kind: "hub", area_code: "tranas", municipality_code, municipality_name: "" },
    ...{ valid_from: null, valid_to: null },
  });
  const lists = { area_members: ["0001", "0002", "0003", "0004"].map(member) };
  const context = { words: sv, lists } as unknown as Context;
  const scope = {
    area: { area_kind: "hub", area_code: "tranas" },
    period: { period: "2020K1", cutoff_on: "2020-03-31" },
  } as Scope;
  const told = (name: string, municipality_code: string, state: DeliveryState) => ({
    ...delivery(name, "ideabox", state),
    ...{ municipality_code, period: "2020K1" },
  });
  const rows_read = [{ row_count: 9, accepted_count: 7, refused_count: 1 }] as RowsRead[];
  const answer = (deliveries: Delivery[]) =>
    qualityAnswer(context, scope, { rows_read, deliveries })[1];

  it("counts all the municipalities, also those that nothing was due from", () => {
    const deliveries = [
      told("Hjo", "0001", "received"),
      told("Vara", "0002", "never"),
      told("Tibro", "0003", "awaited"),
      told("Skara", "0004", "missing"),
    ];
    expect(answer(deliveries)).toBe(
      "1 av 4 kommuner har lämnat allt som skulle ha kommit för kvartal 1 2020; en har aldrig lämnat någon fil, och en leverans väntas ännu.",
    );
    expect(answer(deliveries.slice(0, 1))).toBe(
      "1 av 4 kommuner har lämnat allt som skulle ha kommit för kvartal 1 2020.",
    );
    expect(answer(deliveries.slice(2, 3))).toBe("För kvartal 1 2020 väntas ännu ingenting.");
    const never = ["0001", "0002", "0003", "0004"].map((code) => told(code, code, "never"));
    expect(answer(never)).toBe("Ingen av de 4 kommunerna har lämnat någon fil.");
  });
});

describe("coverageOverTimeSentences", () => {
  const count = (period: string, due: number, received: number, late: number) => ({
    ...{ period, due, received, late },
  });

  it("counts the quarters where all is there, and those of them where it came in time", () => {
    expect(coverageOverTimeSentences([], sv)).toEqual(["Ingen rapportering finns ännu."]);
    expect(coverageOverTimeSentences([count("2019K3", 0, 0, 0)], sv)).toHaveLength(1);
    const counts = [
      count("2019K4", 2, 2, 0),
      count("2019K4", 1, 1, 1),
      count("2020K1", 2, 1, 0),
      count("2020K2", 2, 2, 0),
    ];
    expect(coverageOverTimeSentences(counts, sv)).toEqual([
      "I 2 av 3 kvartal sedan kvartal 4 2019 har alla kommuner lämnat allt som skulle ha kommit.",
      "I 1 av dem kom allt i tid.",
    ]);
  });
});

describe("freshnessSentences", () => {
  const deliveries = [
    ["Hjo", "2020-03-31"],
    ["Hjo", "2020-05-31"],
    ["Hjo", "2020-07-31"],
    ["Vara", "2019-12-31"],
    ["Ydre", null],
  ].map(([municipality_name, newest_delivery]) => ({
    ...{ municipality_name, municipality_code: municipality_name, newest_delivery },
    source: "ideabox",
  })) as Delivery[];

  it("counts the days from the newest delivery to the day, and knows of no later one", () => {
    const ages = agesOf(deliveries, "2020-06-30");
    expect(ages.map(({ municipality_name, days }) => `${municipality_name} ${days}`)).toEqual([
      "Hjo 30",
      "Vara 182",
    ]);
    expect(freshnessSentences(ages, "2020-06-30", sv)[1]).toBe(
      "Äldst var idélådan från Vara, 182 dagar.",
    );
    expect(freshnessSentences(agesOf(deliveries, "2020-05-31"), "2020-05-31", sv)[0]).toBe(
      "Den 31 maj 2020 var minst hälften av de senaste leveranserna högst 76 dagar gamla.",
    );
    const same = ages.map((age) => ({ ...age, days: 0 }));
    expect(freshnessSentences(same, "2020-06-30", sv)[0]).toBe(
      "Minst hälften av de senaste leveranserna kom samma dag, den 30 juni 2020.",
    );
    expect(freshnessSentences([], "2020-06-30", sv)).toEqual(["Ingen leverans hade kommit."]);
  });
});

describe("issuesSentences", () => {
  it("counts what may be told, says that the rest is withheld, and names the indicators", () => {
    expect(issuesSentences([], sv)).toEqual(["Inget att anmärka på."]);
    const counts = [
      { rule: "unknown_unit", issue_count: 2 },
      { rule: "sex_conflict", issue_count: null },
    ];
    expect(issuesSentences(counts, sv)).toEqual([
      "2 uppgifter att se över, enligt 1 regel.",
      "Uppgifter som gäller enskilda personer räknas bara för hela portföljen, och visas inte när de är få.",
      "De rör G01 och P01.",
    ]);
    expect(issuesSentences([{ rule: "contradiction", issue_count: 1 }], sv)).toEqual([
      "1 uppgift att se över, enligt 1 regel.",
      "Ingen av dem ändrar ett beräknat tal.",
    ]);
  });
});

describe("sexCoverageSentences", () => {
  const row = (source: string, person_count: number | null, known_count: number | null) =>
    ({ source, person_count, known_count }) as SexCoverage;

  it("names the source where it is least, of those that may be told", () => {
    expect(sexCoverageSentences([], sv)).toEqual(["Ingen källa med personer har lämnats."]);
    expect(sexCoverageSentences([row("network", null, null)], sv)).toEqual([
      "Andelarna lämnas inte ut, för få personer.",
    ]);
    const rows = [row("ideabox", 40, 30), row("november", 40, 40), row("network", null, null)];
    expect(sexCoverageSentences(rows, sv)).toEqual([
      "Lägst är täckningen i idélådan: där är könet känt för 75,0\u00a0%.",
    ]);
  });
});

describe("filesReadSentences", () => {
  const read = (row_count: number, accepted: number, refused: number, ignored: number) => ({
    ...{ source: "ideabox", file_count: 1, row_count, accepted_count: accepted },
    ...{ refused_count: refused, ignored_count: ignored },
  });

  it("says that nothing was read", () => {
    expect(filesReadSentences([], sv)).toEqual(["Inga filer har lästs."]);
  });

  it("says that all rows are accounted for, or how many are not", () => {
    expect(filesReadSentences([read(10, 7, 2, 1), read(5, 5, 0, 0)], sv)).toEqual([
      "2 filer med 15 rader har lästs; 12 rader är godkända.",
      "Godkända, underkända och utelämnade rader är tillsammans alla rader.",
    ]);
    expect(filesReadSentences([read(10, 7, 0, 1)], sv)[1]).toBe(
      "2 rader är inte redovisade: det är ett fel i inläsningen.",
    );
  });
});

describe("refusalSentences", () => {
  const refusal = (code: string, row_count: number, closed_by_date: string | null = null) =>
    ({ source: "ideabox", code, row_count, closed_by_date }) as Refusal;

  it("says that nothing was refused", () => {
    expect(refusalSentences([], sv)).toEqual(["Inga rader har underkänts."]);
  });

  it("says one reason alone, and the commonest of several", () => {
    expect(refusalSentences([refusal("unknown_stage", 1)], sv)).toEqual([
      "1 rad har underkänts, från 1 system.",
      "Den är inte rättad ännu.",
    ]);
    expect(refusalSentences([refusal("unknown_stage", 3), refusal("future_date", 1)], sv)[2]).toBe(
      "Vanligast är ”okänt steg”, 3 rader.",
    );
  });

  it("says how many are put right by a later delivery", () => {
    const closed = refusal("unknown_stage", 2, "2020-06-30");
    expect(refusalSentences([closed], sv)[1]).toBe("Alla är rättade i en senare leverans.");
    expect(refusalSentences([closed, refusal("unknown_stage", 1)], sv)[1]).toBe(
      "1 av dem är inte rättad ännu.",
    );
  });

  it("names all reasons that share the first place", () => {
    expect(refusalSentences([refusal("unknown_stage", 1), refusal("future_date", 1)], sv)[2]).toBe(
      "Vanligast är ”okänt steg” och ”datum i framtiden”, 1 rad var.",
    );
    const four = ["unknown_stage", "future_date", "empty_file", "no_rows"];
    expect(
      refusalSentences(
        four.map((code) => refusal(code, 1)),
        sv,
      )[2],
    ).toBe("Skälen är olika och lika vanliga.");
  });
});

describe("ignoredSentences", () => {
  it("counts rows and rules", () => {
    expect(ignoredSentences([], sv)).toEqual(["Inga rader har utelämnats."]);
    const row = {
      source: "planner",
      municipality_code: null,
      municipality_name: null,
      rule: "sum_row",
      row_count: 2,
    };
    expect(ignoredSentences([row], sv)).toEqual(["2 rader har utelämnats, enligt 1 regel."]);
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
      "2 poster hör bara till det som talet jämförs med.",
      "3 räknas inte: 2 sammanslagna med en annan och 1 vilande.",
    ]);
  });
});
