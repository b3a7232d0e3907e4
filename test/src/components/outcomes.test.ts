import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/components/context.js";
import { type Computed, computeOutcome } from "../../../src/components/outcomes/computed.js";
import { differenceReasons } from "../../../src/components/outcomes/differences.js";
import { type OutcomeKind, outcomeKinds } from "../../../src/components/outcomes/kinds.js";
import { type Reported, reportedOf } from "../../../src/components/outcomes/reported.js";
import { type OutcomeRow, outcomeRows } from "../../../src/components/outcomes/rows.js";
import type { Hub, IndicatorValue, Lists, Period } from "../../../src/components/published.js";
import {
  comparedSentences,
  isCompared,
  outcomeWindowSentences,
  sameAsReportedSentence,
} from "../../../src/components/sentences/outcome-window.js";
import { selector } from "../../../src/components/values.js";
import { projectWindow, readWindow, writeWindow } from "../../../src/components/window.js";
import { sv } from "../../../src/messages.js";
import { lists as small } from "./lists.js";
import { value } from "./value.js";

const [k4, k1, k2] = small.periods as [Period, Period, Period];
const portfolio = { area_kind: "portfolio" as const, area_code: "alla" };
const all = { ...portfolio, name: "Hela portföljen", sort_order: 1 };
const tranas = { area_kind: "hub" as const, area_code: "tranas", name: "Tranås", sort_order: 2 };
const hub = {
  hub_code: "tranas",
  name: "Tranås",
  started_on: "2020-01-01",
  ended_on: "2020-03-31",
  municipality_count_claimed: 4,
  member_count: 1,
} as Hub;
const lists: Lists = { ...small, hubs: [hub] };
const kind = (outcome: string) => outcomeKinds.find((one) => one.outcome === outcome) as never;
const at = (period: string, differs: Partial<IndicatorValue>) => value({ period, ...differs });
const context = (rows: IndicatorValue[]): Context => ({
  select: selector(rows),
  lists,
  indicators: [],
  words: sv,
});
const report = (differs: Partial<Reported>): Reported => ({
  outcome: "cases",
  indicator_id: "K06",
  measure: "opened_in_window",
  value: 170,
  text: "170 case",
  unit: "cases",
  source: "S3",
  note: null,
  flag: null,
  period_from: "2020-01-01",
  period_to: "2020-03-31",
  ...differs,
});

describe("a window", () => {
  it("is a hub's project by default, else all complete quarters, and never past them", () => {
    expect(projectWindow(tranas, lists)).toMatchObject({ from: k1, to: k1 });
    expect(projectWindow(all, lists)).toMatchObject({ from: k4, to: k1 });
  });

  it("is read from the address, and what is unknown or backwards is ignored", () => {
    const read = (search: string) => {
      const { area, from, to } = readWindow(search, lists, ["portfolio", "hub"]);
      return [area.area_code, from.period, to.period];
    };
    expect(read("?fran=2020K1&till=2020K2")).toEqual(["alla", "2020K1", "2020K2"]);
    expect(read("?sluss=tranas")).toEqual(["tranas", "2020K1", "2020K1"]);
    expect(read("?fran=2020K2&till=2019K4")).toEqual(["alla", "2019K4", "2020K1"]);
    expect(read("?fran=<b>&till=1066K1&sluss=finnsinte")).toEqual(["alla", "2019K4", "2020K1"]);
  });

  it("is written so that it is read back, and the default is left out", () => {
    expect(writeWindow(projectWindow(tranas, lists), lists)).toBe("?sluss=tranas");
    const window = { area: tranas, from: k4, to: k2 };
    expect(readWindow(writeWindow(window, lists), lists, ["hub"])).toEqual(window);
  });
});

describe("computeOutcome", () => {
  const opened = { indicator_id: "K06", measure: "opened" };
  const whole = { indicator_id: "K06", measure: "opened_in_window" };
  const rows = [
    at("2019K4", { ...opened, value: 5 }),
    at("2020K1", { ...opened, value: 3, reported: 1 }),
    at("2020K2", { ...opened, value: null, status: "missing", reported: 0 }),
    at("2020K1", { ...whole, value: 9 }),
  ];

  it("takes all since the start where the window begins with the first quarter", () => {
    const computed = computeOutcome(kind("cases"), { area: all, from: k4, to: k1 }, context(rows));
    expect(computed).toMatchObject({ value: 9, method: "since_start" });
  });

  it("adds the quarters of a later window, with the coverage of the worst", () => {
    const computed = computeOutcome(kind("cases"), { area: all, from: k1, to: k2 }, context(rows));
    expect(computed).toMatchObject({ value: 3, method: "sum", status: "preliminary", reported: 0 });
  });

  it("adds the quarters of what is published by quarter only, also from the first", () => {
    const started = { indicator_id: "R01", measure: "started" };
    const values = [at("2019K4", { ...started, value: 2 }), at("2020K1", { ...started, value: 3 })];
    const window = { area: all, from: k4, to: k1 };
    expect(computeOutcome(kind("adoptions_started"), window, context(values))).toMatchObject({
      value: 5,
      method: "sum",
    });
  });

  it("takes one state from another, and says nothing where either is withheld or municipalities left", () => {
    const trained = (area: typeof all | typeof tranas, before: Partial<IndicatorValue>) => {
      const own = { ...area, indicator_id: "K03", measure: "persons" };
      const values = [at("2019K4", { ...own, ...before }), at("2020K1", { ...own, value: 48 })];
      const window = { area, from: k1, to: k1 };
      const { value, status, method } = computeOutcome(
        kind("trained_persons"),
        window,
        context(values),
      );
      return [value, status, method];
    };
    expect(trained(all, { value: 20 })).toEqual([28, "final", "difference"]);
    expect(trained(all, { value: null, status: "not_applicable" })[0]).toBe(48);
    expect(trained(all, { value: null, status: "withheld" }).slice(0, 2)).toEqual([
      null,
      "withheld",
    ]);
    const left = { ...lists.area_members[1], valid_to: "2020-02-01" } as never;
    lists.area_members.push(left);
    expect(trained(tranas, { value: 20 }).slice(0, 2)).toEqual([null, "not_computable"]);
    lists.area_members.pop();
  });

  it("is missing where nothing is published", () => {
    const computed = computeOutcome(kind("cases"), { area: all, from: k1, to: k1 }, context([]));
    expect(computed).toMatchObject({ value: null, status: "missing" });
  });
});

describe("differenceReasons", () => {
  const window = { area: tranas, from: k1, to: k1 };
  const known = { run: { ...lists.run, is_synthetic: false }, hub: undefined, hub_count: 1 };
  const computed = {
    ...(outcomeKinds[1] as (typeof outcomeKinds)[0]),
    value: 9,
    status: "final" as const,
    method: "sum" as const,
    n: 9,
    low: null,
    high: null,
    reported: 2,
    expected: 2,
  };
  it.each([
    ["nothing where they agree", { value: 170 }, {}, []],
    ["nothing where a lower bound is passed", { value: 171 }, { flag: "lower_bound" }, []],
    ["nothing to a text without a number", {}, { value: null }, []],
    ["coverage", { reported: 1 }, {}, ["coverage"]],
    ["preliminary", { status: "preliminary" }, {}, ["preliminary"]],
    ["no data", { value: null, status: "missing" }, {}, ["no_data"]],
    ["withheld", { value: null, status: "withheld" }, {}, ["withheld"]],
    ["another time", {}, { period_from: "2016-11-01" }, ["window"]],
    ["no time", {}, { period_from: null, period_to: null }, ["no_period"]],
    ["no definition", {}, { flag: "undefined_unit" }, ["undefined_unit"]],
    ["another unit", {}, { unit: "projects" }, ["other_unit"]],
    ["none that data can tell", {}, {}, []],
  ] as [string, object, Partial<Reported>, string[]][])("gives %s", (_, own, told, reasons) => {
    expect(
      differenceReasons({ ...computed, ...own } as never, report(told), window, known),
    ).toEqual(reasons);
  });

  it("gives what the run and the hub tell: made-up data, and municipalities that no source names", () => {
    const told = { ...known, run: lists.run, hub };
    expect(differenceReasons(computed, report({}), window, told)).toEqual(["synthetic", "members"]);
  });
});

describe("isCompared", () => {
  const grant = (outcome: string) =>
    report({ outcome, indicator_id: "E01", measure: "granted", value: 40 });
  const row = (reported: Reported): OutcomeRow => ({
    ...{ outcome: "granted", reported: [reported], reasons: [], agrees: false },
    computed: { ...(kind("granted") as OutcomeKind), value: 29 } as Computed,
  });

  it("leaves out a number of the same list, and keeps another source's", () => {
    expect(isCompared(row(grant("granted")))).toBe(false);
    expect(isCompared(row(grant("grants_total")))).toBe(true);
  });
});

describe("outcomeRows", () => {
  const outcomes = [
    {
      hub_code: "tranas",
      hub_name: "Tranås",
      outcome: "cases",
      indicator_id: "K06",
      measure: "opened_in_window",
      reported: 9,
      reported_text: "9 case",
      unit: "cases",
      definition_note: null,
      flag: null,
      period_from: null,
      period_to: null,
    },
    {
      hub_code: "tranas",
      hub_name: "Tranås",
      outcome: "steering",
      reported: null,
      reported_text: "styrs av de högsta cheferna",
    },
    { hub_code: "lerum", outcome: "cases", reported: 7 },
  ] as never[];
  const reports = { outcomes, funding: [], claims: [] };

  it("set reports of the area beside what is computed, and keep those that nothing computes", () => {
    const rows = outcomeRows(
      context([]),
      { area: tranas, from: k1, to: k1 },
      reportedOf({ area: tranas }, reports, sv),
    );
    expect(rows.map(({ outcome }) => outcome).at(-1)).toBe("steering");
    const cases = rows.find(({ outcome }) => outcome === "cases");
    expect(cases).toMatchObject({ reasons: ["no_data", "no_period", "members"], agrees: false });
    expect(cases?.reported.map(({ text }) => text)).toEqual(["9 case"]);
  });

  it("tell what a window led to, and that samples are made to come out as a hub has reported", () => {
    const values = [at("2020K1", { indicator_id: "K06", measure: "opened_in_window", value: 9 })];
    const window = { area: all, from: k4, to: k1 };
    const rows = outcomeRows(context(values), window, []);
    expect(outcomeWindowSentences(context([]), window, rows)).toEqual([
      "Hela portföljen under tidsfönstret: 9 öppnade ärenden.",
      sv.outcomeWindow.synthetic,
    ]);
    expect(comparedSentences(context([]), rows)).toEqual([sv.outcomeWindow.noneReported]);
    expect(sameAsReportedSentence(context([]), window, rows, outcomes)[0]).toContain(
      "9 öppnade ärenden när de räknas, samma tal som Tranås har rapporterat",
    );
  });
});
