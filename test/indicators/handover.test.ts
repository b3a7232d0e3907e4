import { beforeAll, describe, expect, test } from "vitest";
import { handoverWorld } from "./handover-world.js";
import { type Values, valuesOfEach } from "./values-of.js";
import { ESSUNGA, GRASTORP } from "./world.js";

const alla = "portfolio alla";
let k02: Values;
let k08: Values;
let k11: Values;
beforeAll(async () => {
  ({ K02: k02, K08: k08, K11: k11 } = await valuesOfEach(["K02", "K08", "K11"], handoverWorld));
});

describe("K02, local structure", () => {
  test("counts a structure from the day of its evidence on, and follows it further", () => {
    expect(k02.series("established", `municipality ${GRASTORP}`)).toEqual([1, 1, 1, 1]);
    expect(k02.series("in_operation", `municipality ${GRASTORP}`)).toEqual([0, 0, 1, 1]);
    const of = (status: string) => k02.series("known", alla, `structure_status/${status}`);
    // Grästorp in March, Essunga from April; Grästorp goes on to operation in September.
    expect([of("established"), of("in_operation")]).toEqual([
      [1, 2, 1, 1],
      [0, 0, 1, 1],
    ]);
  });

  test("one without evidence is known of, but not counted", () => {
    expect(k02.at("established", "2018K2", `municipality ${ESSUNGA}`)).toMatchObject({
      ...{ value: 0, n: 1, status: "final" },
    });
    expect(k02.at("established", "2018K2", "hub skaraborg")).toMatchObject({ value: 1, n: 2 });
  });

  test("a municipality of which nothing is told, or nothing with a day, is unknown and no zero", () => {
    expect(k02.at("established", "2018K2", "hub sundsvall")).toMatchObject({
      ...{ value: null, status: "missing" },
    });
    expect(k02.records("established", "2018K1")).toEqual([
      "1441 1441 excluded no_data",
      "1444 1444 numerator",
      "1445 1445 excluded no_data",
      "2281 2281 excluded no_data",
    ]);
  });
});

describe("K08, meeting cadence", () => {
  test("counts the meetings held in the calendar year, from its first day to the quarter's last", () => {
    expect(k08.series("steering_group", "hub skaraborg")).toEqual([1, 2, 2, 2]);
    expect(k08.series("held", "hub skaraborg")).toEqual([2, 3, 3, 3]);
    expect(k08.value("held", "2018K2", alla, "meeting_type/reference_group")).toBe(1);
  });

  test("one that was called off stands beside, one planned for later is not there yet", () => {
    expect(k08.at("steering_group", "2018K4", alla)).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
    expect(k08.records("steering_group", "2018K4").filter((row) => row.includes(GRASTORP))).toEqual(
      [
        "r1 1444 excluded other_meeting",
        "s1 1444 numerator",
        "s2 1444 numerator",
        "s3 1444 denominator",
      ],
    );
  });

  test("a conference counts whenever it was, and in all of the sluice's municipalities", () => {
    expect(k08.series("final_conference", `municipality ${ESSUNGA}`)).toEqual([1, 1, 1, 1]);
    expect(k08.series("final_conference", "hub lerum")).toEqual([0, 0, 0, 0]);
  });
});

describe("K11, handover to ordinary operation", () => {
  test("counts the conditions that hold: one that has ended does not, and none when the sluice is discontinued", () => {
    expect(k11.series("conditions", "hub skaraborg")).toEqual([2, 3, 2, 0]);
    expect(k11.at("conditions", "2018K2", "hub skaraborg").denominator).toBe(3);
    const of = (name: string) => k11.series("conditions", "hub skaraborg", `milestone/${name}`);
    expect(of("financed")).toEqual([1, 1, 0, 0]);
  });

  test("having been established and having been discontinued are both kept", () => {
    expect(k11.series("established", "hub skaraborg")).toEqual([1, 1, 1, 1]);
    expect(k11.series("discontinued", "hub skaraborg")).toEqual([0, 0, 0, 1]);
  });

  test("one of the two municipalities pays, from May", () => {
    expect(k11.series("paying", "hub skaraborg")).toEqual([0, 1, 1, 1]);
    expect(k11.at("paying", "2018K3", "hub skaraborg").denominator).toBe(2);
  });

  test("what is told without a date is listed and not counted, and what nobody has told is unknown", () => {
    expect(k11.at("discontinued", "2018K4", "hub lerum")).toMatchObject({
      ...{ value: null, status: "missing" },
    });
    expect(k11.records("discontinued", "2018K4")).toEqual([
      "lerum 1441 excluded told_without_date",
      "skaraborg 1444 numerator",
      "skaraborg 1445 numerator",
      "sundsvall 2281 excluded no_data",
    ]);
    expect(k11.value("conditions", "2018K4", "hub sundsvall")).toBeNull();
  });
});
