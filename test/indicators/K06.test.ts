import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function opened(
  case_id: string,
  municipality_code: string,
  hub_code: string | null,
  date: string,
  more: Row = {},
) {
  return {
    case_id,
    municipality_code,
    hub_code,
    opened_date: date,
    is_delayed_entry: false,
    programme_run: null,
    ...more,
  };
}

/** The sluices run from 1 February to 30 September; case a is joint between Grästorp, Essunga and Lerum. */
const given = world({
  "marts.cases": [
    opened("a", GRASTORP, "skaraborg", "2018-02-01", { programme_run: "IP1" }),
    opened("b", SUNDSVALL, "sundsvall", "2018-01-31"),
    opened("c", SUNDSVALL, "sundsvall", "2018-09-30", { programme_run: "IP1" }),
    opened("d", LERUM, "lerum", "2018-10-01"),
    opened("e", ESSUNGA, "skaraborg", "2018-06-30", { is_delayed_entry: true }),
    opened("f", LERUM, null, "2018-05-05"),
  ],
  "marts.case_municipalities": [
    { case_id: "a", municipality_code: GRASTORP, role: "owner", valid_from: "2018-02-01" },
    { case_id: "a", municipality_code: ESSUNGA, role: "co_developer", valid_from: "2018-02-01" },
    { case_id: "a", municipality_code: LERUM, role: "co_developer", valid_from: "2018-02-01" },
  ],
  "marts.stage_spells": [
    {
      item_id: "a",
      municipality_code: GRASTORP,
      stage: "taken_up",
      entered_date: "2018-02-01",
      left_date: "2018-05-01",
    },
    {
      item_id: "a",
      municipality_code: GRASTORP,
      stage: "testing",
      entered_date: "2018-05-01",
      left_date: null,
    },
  ],
});

describe("K06, number of cases", () => {
  let k06: Values;
  beforeAll(async () => {
    k06 = await valuesOf("K06", given);
  });
  const alla = "portfolio alla";

  test("counts cases in the quarter in which they opened", () => {
    expect(k06.series("opened", alla)).toEqual([2, 1, 1, 1]);
  });

  test("a case that was old in the first delivery opens in no quarter, but is a case of the project", () => {
    expect(k06.records("opened", "2018K2")).toContain("e 1445 excluded delayed_entry");
    expect(k06.records("opened_in_window", "2018K2")).toContain("e 1445 numerator");
  });

  test("within the project counts from its first day to its last, and says what lies outside", () => {
    expect(k06.series("opened_in_window", alla)).toEqual([1, 2, 3, 3]);
    const last = k06.records("opened_in_window", "2018K4");
    expect(last).toContain("b 2281 excluded before_project");
    expect(last).toContain("d 1441 excluded after_project");
    expect(last).toContain("f 1441 excluded no_hub");
  });

  test("a joint case is one in the total and one in each municipality, so the parts exceed the total", () => {
    const places = [
      alla,
      "hub skaraborg",
      "hub lerum",
      `municipality ${GRASTORP}`,
      `municipality ${ESSUNGA}`,
    ];
    expect(places.map((place) => k06.value("opened_in_window", "2018K1", place))).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  test("shows the stage of that day and the programme, none where there is none", () => {
    expect(k06.series("opened_in_window", alla, "stage/taken_up")).toEqual([1, 0, 0, 0]);
    expect(k06.series("opened_in_window", alla, "stage/testing")).toEqual([0, 1, 1, 1]);
    expect(k06.value("opened_in_window", "2018K4", alla, "programme_run/IP1")).toBe(2);
    expect(k06.value("opened_in_window", "2018K4", alla, "programme_run/none")).toBe(1);
  });
});
