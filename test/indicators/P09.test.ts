import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, SUNDSVALL, world } from "./world.js";

function referral(
  item_id: string,
  municipality_code: string,
  sent_date: string,
  is_delayed_entry = false,
) {
  return { item_id, municipality_code, sent_date, is_delayed_entry };
}

/** As known on 15 November: old was sent long ago, edge 90 days ago, young 89 days ago; old is joint with Essunga. */
const given = world({
  "marts.ideas": [
    ["old", GRASTORP],
    ["edge", GRASTORP],
    ["young", GRASTORP],
    ["before", SUNDSVALL],
  ].map(([idea_id = "", municipality_code = ""]) => ({
    idea_id,
    municipality_code,
    is_merged: false,
  })),
  "marts.referrals": [
    referral("old", GRASTORP, "2018-02-01"),
    referral("edge", GRASTORP, "2018-08-17"),
    referral("young", GRASTORP, "2018-08-18"),
    referral("before", SUNDSVALL, "2018-03-31", true),
  ],
  "marts.case_municipalities": [
    { case_id: "old", municipality_code: ESSUNGA, role: "co_developer", valid_from: "2018-01-15" },
  ],
});

describe("P09, referrals", () => {
  let p09: Values;
  beforeAll(async () => {
    p09 = await valuesOf("P09", given);
  });
  const alla = "portfolio alla";

  test("counts what was sent in the quarter, a joint case once in the total and once in each municipality", () => {
    expect(p09.series("sent", alla)).toEqual([1, 0, 2, 0]);
    expect(p09.series("sent", `municipality ${ESSUNGA}`)).toEqual([1, 0, 0, 0]);
    expect(p09.value("sent", "2018K3", alla, "environment/unknown")).toBe(2);
  });

  test("says that the accepted cannot be computed, for no export tells; where nothing was sent there is nothing to tell", () => {
    expect(p09.at("accepted", "2018K1", alla)).toMatchObject({
      value: null,
      status: "not_computable",
    });
    expect(p09.at("accepted", "2018K2", alla).status).toBe("not_applicable");
  });

  test("lists what waits for an answer apart: 89 days is too early to ask, 90 is not", () => {
    expect(p09.records("accepted", "2018K3")).toEqual([
      "edge:2018-08-17 1444 excluded not_in_exports",
      "young:2018-08-18 1444 excluded waiting",
    ]);
  });

  test("leaves out what was referred before the first delivery", () => {
    expect(p09.records("sent", "2018K1")).toContain(
      "before:2018-03-31 2281 excluded delayed_entry",
    );
  });
});
