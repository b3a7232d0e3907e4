import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

const member = (network: string, person_id: string, more: Row = {}): Row => ({
  network,
  member_kind: "person",
  person_id,
  municipality_code: GRASTORP,
  role: "Medlem",
  valid_from: "2018-01-01",
  valid_to: null,
  ...more,
});

/** anna sits in the steering group and a network, bo in the steering group only; cia is a coach by role, dan by his list. */
const given = world({
  "marts.network_memberships": [
    member("Styrgruppen", "anna"),
    member("Styrgruppen", "bo", { municipality_code: ESSUNGA }),
    member("Digital samverkan", "anna"),
    member("Digital samverkan", "cia", { role: "Idécoach", municipality_code: LERUM }),
    member("Digital samverkan", "eli"),
    member("Idécoacherna", "dan"),
    member("Idécoacherna", "dan", { role: "Kontaktperson" }),
    member("Lokal referensgrupp", "fia", { valid_to: "2018-06-30" }),
    member("PROJEKTGRUPP", "cia", { valid_from: "2018-07-01", municipality_code: LERUM }),
    member("Digital samverkan", "", {
      ...{ member_kind: "organisation", organisation: "AB Exempel", person_id: null },
    }),
  ],
  "marts.persons": [
    ...["anna", "cia", "fia"].map((person_id) => ({ person_id, sex: "women" })),
    ...["bo", "dan"].map((person_id) => ({ person_id, sex: "men" })),
    { person_id: "eli", sex: "unknown" },
  ],
});

describe("G03, women and men in groups", () => {
  let g03: Values;
  beforeAll(async () => {
    g03 = await valuesOf("G03", given);
  });
  const alla = "portfolio alla";
  const count = (measure: string, category: string, period = "2018K1") =>
    g03.value(measure, period, alla, category);

  test("counts each person once in the whole and once in each kind of group", () => {
    expect(g03.value("members", "2018K3", alla)).toBe(4);
    const bodies = ["coaches", "network", "project_group", "reference"];
    expect(bodies.map((body) => count("members", `body/${body}`, "2018K3"))).toEqual([2, 2, 1, 0]);
    expect(bodies.map((body) => count("members", `body/${body}`))).toEqual([2, 2, 0, 1]);
  });

  test("gives women's and men's share of those of known sex, in the whole and in each kind", () => {
    expect(g03.at("share", "2018K1", alla, "sex/women")).toMatchObject({ value: 75, n: 4 });
    expect(count("share", "body_sex/coaches/women")).toBe(50);
    expect(count("share", "body_sex/coaches/men")).toBe(50);
    expect(count("members", "sex/unknown")).toBe(1);
    expect(g03.categories("share", "sex")).toEqual(["men", "women"]);
  });

  test("a seat in a steering group is a public mandate, counted apart and without a pseudonym", () => {
    expect(g03.value("mandates", "2018K1", alla)).toBe(2);
    expect(count("mandates", "body_sex/steering/women")).toBe(1);
    const seats = g03.records("mandates", "2018K1");
    expect(seats.sort((a, b) => Number(a.includes("excl")) - Number(b.includes("excl")))).toEqual([
      "Styrgruppen:1 1444 numerator",
      "Styrgruppen:2 1445 numerator",
      "Digital samverkan excluded no_mandate",
      "Idécoacherna excluded no_mandate",
      "Lokal referensgrupp excluded no_mandate",
    ]);
    expect(g03.records("members", "2018K1")).toContain("bo 1445 excluded public_mandate");
  });

  test("takes who is a member on the quarter's last day, and lists organisations without counting them", () => {
    expect(g03.records("members", "2018K2").join()).not.toContain("fia");
    expect(g03.records("members", "2018K2")).toContain(
      "organisation:AB Exempel 1444 excluded organisation",
    );
  });
});
