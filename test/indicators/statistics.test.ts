import { describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, members, reporting, SUNDSVALL, world } from "./world.js";

function ideas(...each: [string, string][]): Row[] {
  return each.map(([municipality_code, captured_date], i) => ({
    idea_id: `idea-${i}`,
    municipality_code,
    captured_date,
    is_merged: false,
  }));
}

const alla = "portfolio alla";

describe("coverage", () => {
  test("missing is not zero: an area where nobody has reported has no value, one that has reported has zero", async () => {
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": ideas([GRASTORP, "2018-01-10"]),
        "marts.reporting": reporting((code) => code !== LERUM),
      }),
    );
    expect(p01.at("gross", "2018K1", "hub lerum")).toMatchObject({
      value: null,
      numerator: null,
      n: null,
      status: "missing",
      reported: 0,
      expected: 1,
    });
    expect(p01.at("gross", "2018K1", "hub sundsvall")).toMatchObject({ value: 0, status: "final" });
    expect(p01.at("gross", "2018K1", alla)).toMatchObject({ value: 1, reported: 3, expected: 4 });
  });

  test("any one of an indicator's sources is enough, another system's file is not", async () => {
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.reporting": reporting((code, _, source) =>
          code === LERUM ? source === "trello" : source === "network",
        ),
      }),
    );
    expect(p01.at("gross", "2018K1", alla)).toMatchObject({ reported: 1, expected: 4 });
    expect(p01.at("gross", "2018K1", "hub skaraborg").status).toBe("missing");
  });

  test("a quarter is preliminary until those who deliver have delivered for it", async () => {
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.reporting": reporting((code, period) =>
          code === ESSUNGA ? period < "2018K3" : code === GRASTORP,
        ),
      }),
    );
    const statuses = ["2018K2", "2018K3"].map((period) => p01.at("gross", period, alla).status);
    expect(statuses).toEqual(["final", "preliminary"]);
    expect(p01.at("gross", "2018K3", "hub skaraborg")).toMatchObject({ reported: 1, expected: 2 });
  });
});

describe("areas", () => {
  test("an area has the members of the quarter's last day: one that has left takes its figures along", async () => {
    const small = world();
    const area_members = (small["marts.area_members"] ?? []).filter(
      ({ area_code }) => area_code !== "skaraborg",
    );
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": ideas(
          [GRASTORP, "2018-01-10"],
          [ESSUNGA, "2018-02-10"],
          [ESSUNGA, "2018-05-10"],
        ),
        "marts.area_members": [
          ...area_members,
          ...members("hub", "skaraborg", [GRASTORP]),
          {
            area_kind: "hub",
            area_code: "skaraborg",
            municipality_code: ESSUNGA,
            valid_from: "2017-01-01",
            valid_to: "2018-06-30",
          },
        ],
      }),
    );
    expect(p01.series("gross", "hub skaraborg")).toEqual([2, 0, 0, 0]);
    expect(p01.series("gross_cumulative", "hub skaraborg")).toEqual([2, 1, 1, 1]);
    expect(p01.at("gross", "2018K2", "hub skaraborg")).toMatchObject({ reported: 1, expected: 1 });
    expect(p01.series("gross_cumulative", alla)).toEqual([2, 3, 3, 3]);
  });

  test("an area without members at the time is not applicable", async () => {
    const small = world();
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": ideas([SUNDSVALL, "2018-01-10"]),
        "marts.area_members": [
          ...(small["marts.area_members"] ?? []).filter(
            ({ area_code }) => area_code !== "sundsvall",
          ),
          {
            area_kind: "hub",
            area_code: "sundsvall",
            municipality_code: SUNDSVALL,
            valid_from: "2018-04-01",
            valid_to: null,
          },
        ],
      }),
    );
    expect(p01.at("gross", "2018K1", "hub sundsvall")).toMatchObject({
      value: null,
      status: "not_applicable",
    });
    expect(p01.value("gross_cumulative", "2018K2", "hub sundsvall")).toBe(1);
  });

  test("an idea of a municipality outside every sluice counts in the group and not in the portfolio", async () => {
    const small = world();
    const p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": ideas(["0180", "2018-01-10"]),
        "marts.area_members": [
          ...(small["marts.area_members"] ?? []),
          ...members("group", "SE290", ["0180"]),
        ],
      }),
    );
    expect(p01.value("gross", "2018K1", alla)).toBe(0);
    expect(p01.value("gross", "2018K1", "group SE290")).toBe(1);
  });
});
