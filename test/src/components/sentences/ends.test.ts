import { describe, expect, it } from "vitest";
import type { IndicatorValue, Status } from "../../../../src/components/published.js";
import { endsSentences } from "../../../../src/components/sentences/ends.js";
import { sv } from "../../../../src/messages.js";

const row = (category: string, numerator: number | null, status: Status = "final") =>
  ({ category, numerator, denominator: numerator === null ? null : 10, status }) as IndicatorValue;

describe("endsSentences", () => {
  it("counts what was learned beside what is in use, what was in use as implemented, and the paused as open", () => {
    const rows = [
      row("implemented", 2),
      row("retired", 1),
      row("stopped_learned", 1),
      row("rejected", 3),
      row("open", 2),
      row("paused", 1),
    ];
    expect(endsSentences(rows, "2019-12-31", sv)).toEqual([
      "Av de 10 idéer som har haft minst ett år på sig har 3 införts och 1 avslutats med en lärdom.",
      "Av de införda har 1 senare avvecklats.",
      "3 är fortfarande öppna; 1 av dem är vilande.",
    ]);
    expect(endsSentences([row("rejected", 10)], "2019-12-31", sv)).toEqual([
      "Av de 10 idéer som har haft minst ett år på sig har ingen införts och ingen avslutats med en lärdom.",
      "Ingen är öppen längre.",
    ]);
    const last = (...rows: IndicatorValue[]) => endsSentences(rows, "2019-12-31", sv).at(-1);
    expect(last(row("open", 10))).toBe("10 är fortfarande öppna.");
    expect(last(row("paused", 1))).toBe("En är fortfarande öppen och vilande.");
  });

  it("tells missing from too young", () => {
    expect(endsSentences([row("open", null, "missing")], "2019-12-31", sv)).toEqual([
      "Uppgift saknas om hur det har gått den 31 december 2019.",
    ]);
    expect(endsSentences([row("open", null, "not_applicable")], "2016-12-31", sv)).toEqual([
      "Den 31 december 2016 har ingen idé ännu haft ett år på sig.",
    ]);
  });
});
