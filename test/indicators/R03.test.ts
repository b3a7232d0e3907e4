import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, members, SUNDSVALL, world } from "./world.js";

const BORAS = "1490";

function adoption(
  innovation_id: string,
  municipality_code: string,
  role: string,
  in_use: string | null,
  ended: string | null = null,
) {
  return {
    adoption_id: `${innovation_id}-${municipality_code}`,
    innovation_id,
    municipality_code,
    role,
    decided_date: "2018-01-01",
    in_use_date: in_use,
    ended_date: ended,
  };
}

const small = world();

/** Essunga takes over two solutions, Lerum helps to develop one, Sundsvall's use ends, Borås only plans. */
const given = world({
  "marts.area_members": [
    ...(small["marts.area_members"] ?? []),
    ...members("group", "VG49", [BORAS]),
    ...members("group", "SE290", [BORAS]),
  ],
  "marts.innovations": [
    { innovation_id: "i", municipality_code: GRASTORP },
    { innovation_id: "j", municipality_code: GRASTORP },
  ],
  "marts.adoptions": [
    adoption("i", GRASTORP, "origin", "2018-01-15"),
    adoption("i", ESSUNGA, "recipient", "2018-02-15"),
    adoption("j", ESSUNGA, "recipient", "2018-03-15"),
    adoption("i", LERUM, "co_developer", "2018-02-15"),
    adoption("i", SUNDSVALL, "recipient", "2018-04-15", "2018-07-15"),
    adoption("j", GRASTORP, "recipient", "2018-04-15"),
    adoption("i", BORAS, "recipient", null),
  ],
});

describe("R03, reach", () => {
  let r03: Values;
  beforeAll(async () => {
    r03 = await valuesOf("R03", given);
  });

  test("counts municipalities, not adoptions: two solutions in Essunga are one municipality reached", () => {
    expect(r03.series("reached", "group SKARABORG15")).toEqual([1, 1, 1, 1]);
  });

  test("a group inside another is counted in both, each of its own number of municipalities", () => {
    const groups = ["SKARABORG15", "VG49", "SE290"];
    const reach = groups.map((code) => r03.at("reached", "2018K2", `group ${code}`));
    expect(reach.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 2],
      [1, 4],
      [2, 5],
    ]);
  });

  test("a use that has ended no longer reaches", () => {
    expect(r03.series("reached", "hub sundsvall")).toEqual([0, 1, 0, 0]);
  });

  test("neither development together, nor a plan, nor one's own solution is reach", () => {
    expect(r03.value("reached", "2018K2", "hub lerum")).toBe(0);
    expect(r03.records("reached", "2018K2")).toEqual([
      "1441 1441 denominator",
      "1444 1444 denominator",
      "1445 1445 numerator",
      "1490 1490 denominator",
      "2281 2281 numerator",
    ]);
  });
});
