import { describe, expect, it } from "vitest";
import type { Forecast } from "../../../../src/components/published.js";
import type { Scope } from "../../../../src/components/scope.js";
import { forecastSentences } from "../../../../src/components/sentences/forecast.js";
import { forecastRule } from "../../../../src/indicators/forecast-rule.js";
import { sv } from "../../../../src/messages.js";

const forecast = (more: Partial<Forecast>): Forecast => ({
  period: "2019K4",
  area_kind: "portfolio",
  area_code: "alla",
  made_on: "2020-01-10",
  drawn_count: 12,
  balance: 1.02,
  low: 4,
  middle: 6,
  high: 9,
  actual: null,
  is_hit: null,
  reason: null,
  past_count: 5,
  hit_count: 4,
  ...more,
});
const at = (area_kind: string) =>
  ({ area: { area_kind, area_code: "alla" }, period: { period: "2019K4" } }) as Scope;
const none = { low: null, middle: null, high: null };

describe("forecastSentences", () => {
  it("says the interval, its middle, and how earlier ones held", () => {
    expect(forecastSentences(forecast({}), at("portfolio"), forecastRule, sv)).toEqual([
      "Håller takten i sig införs troligen 4–9 idéer under de fyra kommande kvartalen, snarast 6.",
      "Av 5 prognoser som hunnit prövas höll 4.",
    ]);
    const one = forecast({ low: 1, middle: 1, high: 1, past_count: 1, hit_count: 0 });
    expect(forecastSentences(one, at("hub"), forecastRule, sv)).toEqual([
      "Håller takten i sig införs troligen 1 idé under de fyra kommande kvartalen.",
      "Den enda prognos som hunnit prövas höll inte.",
    ]);
    expect(
      forecastSentences(forecast({ past_count: 0, hit_count: 0 }), at("hub"), forecastRule, sv)[1],
    ).toBe("Ingen tidigare prognos har hunnit prövas.");
  });

  it("says why there is none", () => {
    const unbalanced = forecast({ ...none, reason: "unbalanced", past_count: 0 });
    expect(forecastSentences(unbalanced, at("portfolio"), forecastRule, sv)).toEqual([
      "Ingen prognos görs, för det som kommer in och det som blir klart är inte i jämvikt.",
      expect.stringMatching(/Littles lag .* mellan 0,8 och 1,25\. Det blir 1,02\.$/),
    ]);
    expect(forecastSentences(undefined, at("portfolio"), forecastRule, sv)).toEqual([
      "Prognosen görs när kvartalet är slut. Kvartal 4 2019 pågår.",
    ]);
    expect(forecastSentences(undefined, at("municipality"), forecastRule, sv)).toEqual([
      "Prognosen görs för hela portföljen och för varje sluss.",
    ]);
  });
});
