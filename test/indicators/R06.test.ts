import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

const alla = "portfolio alla";

/** Each idea's municipality, the day it was handed in, and what it came to when: `04-01 testing`. */
const ideas: Record<string, [string, string, ...string[]]> = {
  a: [GRASTORP, "2018-01-02", "01-20 testing", "08-15 stopped_learned"],
  b: [ESSUNGA, "2018-01-03", "02-20 testing", "05-20 developed"],
  c: [LERUM, "2018-01-04", "02-01 testing"],
  d: [SUNDSVALL, "2018-04-05", "04-10 testing"],
  e: [SUNDSVALL, "2018-01-06", "02-02 taken_up"],
  f: [GRASTORP, "2018-01-07", "03-01 testing"],
  g: [LERUM, "2018-02-08", "03-01 testing", "06-30 merged"],
  h: [LERUM, "2018-02-09", "04-30 merged"],
  i: [ESSUNGA, "2018-01-10", "02-01 testing"],
};

const link = (idea_id: string, other_idea_id: string, more: Row = {}): Row => ({
  ...{ idea_id, other_idea_id, item_id: idea_id, other_item_id: other_idea_id },
  ...{ pair_id: `${idea_id}:${other_idea_id}`, is_candidate: true, is_merged: false },
  arisen_date: [idea_id, other_idea_id].map((id) => ideas[id]?.[1] ?? "").sort()[1] ?? null,
  ...more,
});

const verdict = (
  pair: string,
  said: string,
  valid_from: string,
  valid_to: string | null = null,
): Row => {
  const [idea_id = "", other_idea_id = ""] = pair.split(":");
  return { idea_id, other_idea_id, version: 1, verdict: said, valid_from, valid_to };
};

const given = world({
  "marts.ideas": Object.entries(ideas).map(([idea_id, [municipality_code, captured_date]]) => ({
    ...{ idea_id, municipality_code, captured_date, is_merged: idea_id === "g" },
  })),
  "marts.stage_events": Object.entries(ideas).flatMap(
    ([item_id, [municipality_code, , ...steps]]) =>
      steps.map((step, i) => ({
        ...{ item_id, municipality_code, event_number: i + 1, to_stage: step.slice(6) },
        ...{ happened_date: `2018-${step.slice(0, 5)}`, is_delayed_entry: false },
      })),
  ),
  "marts.idea_links": [
    link("a", "b"),
    link("a", "c"),
    link("a", "d"),
    link("a", "e"),
    link("b", "f"),
    // g was merged into f in June.
    link("f", "g", { is_merged: true }),
    link("f", "i", { is_candidate: false }),
    link("e", "i"),
    // The texts of h are unlike now; nobody has judged them.
    link("d", "h", { is_candidate: false }),
  ],
  "marts.idea_link_verdicts": [
    verdict("a:b", "same", "2018-03-31"),
    verdict("a:c", "related", "2018-02-01", "2018-06-15"),
    verdict("a:c", "same", "2018-06-15"),
    verdict("a:e", "same", "2018-04-01"),
    verdict("b:f", "same", "2018-07-01"),
    verdict("f:i", "same", "2018-07-02"),
    verdict("f:g", "same", "2018-03-01"),
  ],
  // Grästorp helps to develop Essunga's b from July: the pairs of b and Grästorp's are then developed together.
  "marts.case_municipalities": [
    { case_id: "f", municipality_code: GRASTORP, role: "owner", valid_from: "2018-01-07" },
    { case_id: "b", municipality_code: GRASTORP, role: "co_developer", valid_from: "2018-07-15" },
    { case_id: "i", municipality_code: GRASTORP, role: "follower", valid_from: "2018-02-01" },
  ],
});

describe("R06, duplicates", () => {
  let r06: Values;
  beforeAll(async () => {
    r06 = await valuesOf("R06", given);
  });
  const parallel = (period: string) =>
    r06.records("parallel", period).filter((row) => row.includes("numerator"));

  test("a pair judged the same, both in test or developed in different municipalities, is a parallel duplicate", () => {
    expect(parallel("2018K1")).toEqual([
      "a:b 1444 numerator",
      "a:b 1445 numerator",
      "f:g 1441 numerator",
      "f:g 1444 numerator",
    ]);
    expect(r06.at("parallel", "2018K1", alla)).toMatchObject({ value: 2, denominator: 3 });
  });

  test("what nobody has judged by the last day is neither a duplicate nor not one", () => {
    expect(r06.records("parallel", "2018K2")).toEqual([
      "a:b 1444 numerator",
      "a:b 1445 numerator",
      "a:c 1441 numerator",
      "a:c 1444 numerator",
      "a:d 1444 excluded undecided",
      "a:d 2281 excluded undecided",
      "a:e 1444 denominator",
      "a:e 2281 denominator",
      "b:f 1444 excluded undecided",
      "b:f 1445 excluded undecided",
      "d:h 1441 excluded unlike",
      "d:h 2281 excluded unlike",
      "e:i 1445 excluded undecided",
      "e:i 2281 excluded undecided",
      "f:g 1441 excluded merged",
      "f:g 1444 excluded merged",
      "f:i 1444 excluded unlike",
      "f:i 1445 excluded unlike",
    ]);
  });

  test("one that ends, and two that develop it together, are no longer in parallel; a follower does not develop", () => {
    expect(parallel("2018K3")).toEqual(["f:i 1444 numerator", "f:i 1445 numerator"]);
    expect(r06.series("parallel", alla)).toEqual([2, 2, 1, 1]);
  });

  test("a pair is one in the total and one in each of its municipalities", () => {
    const of = (code: string) => r06.value("parallel", "2018K2", `municipality ${code}`);
    expect([GRASTORP, ESSUNGA, LERUM].map(of)).toEqual([2, 1, 1]);
    expect(r06.value("parallel", "2018K2", "group SKARABORG15")).toBe(2);
  });

  test("where no pair is judged there is no number, not even zero", () => {
    const sundsvall = ["2018K1", "2018K2"].map((period) =>
      r06.at("parallel", period, "hub sundsvall"),
    );
    expect(sundsvall.map(({ value, status }) => [value, status])).toEqual([
      [null, "undecided"],
      [0, "final"],
    ]);
    expect(r06.value("decided", "2018K1", "hub sundsvall")).toBe(0);
    expect(r06.value("undecided", "2018K1", "hub sundsvall")).toBe(2);
  });

  test("the coverage is judged pairs of all that should be: three of six, and later five of seven", () => {
    expect(r06.at("decided", "2018K1", alla)).toMatchObject({ numerator: 3, denominator: 6 });
    expect(r06.at("decided", "2018K3", alla)).toMatchObject({ numerator: 5, denominator: 7 });
    expect(r06.series("undecided", alla)).toEqual([3, 3, 2, 2]);
  });

  test("ideas merged in the quarter count when they had not come to testing", () => {
    expect(r06.records("merged", "2018K2")).toEqual(["g 1441 denominator", "h 1441 numerator"]);
    expect(r06.series("merged", alla)).toEqual([0, 1, 0, 0]);
  });
});
