import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

function membership(network: string, person_id: string, municipality_code: string, more: Row = {}) {
  return {
    network,
    member_kind: "person",
    person_id,
    municipality_code,
    valid_from: "2018-01-01",
    valid_to: null,
    ...more,
  };
}

/** anna is in two networks and in one of them twice; bo leaves on 30 June, cia in December; a company is a member too. */
const given = world({
  "marts.network_memberships": [
    membership("Idécoacher", "anna", GRASTORP),
    membership("Idécoacher", "anna", GRASTORP, { valid_from: "2017-01-01" }),
    membership("Ledare", "anna", GRASTORP, { valid_from: "2018-04-01" }),
    membership("Ledare", "bo", ESSUNGA, { valid_to: "2018-06-30" }),
    membership("Ledare", "cia", LERUM, { valid_from: "2018-07-01", valid_to: "2018-12-01" }),
    membership("Ledare", "dan", LERUM, { valid_from: "2018-11-16" }),
    membership("Ledare", "", LERUM, {
      member_kind: "organisation",
      organisation: "AB Exempel",
      person_id: null,
    }),
  ],
});

describe("K04, network size", () => {
  let k04: Values;
  beforeAll(async () => {
    k04 = await valuesOf("K04", given);
  });
  const alla = "portfolio alla";

  test("counts persons with a live membership, once however many they have", () => {
    expect(k04.series("members", alla)).toEqual([2, 1, 2, 2]);
  });

  test("the networks overlap, so their members add up to more than the persons", () => {
    expect(k04.value("members", "2018K3", alla, "network/Idécoacher")).toBe(1);
    expect(k04.value("members", "2018K3", alla, "network/Ledare")).toBe(2);
    expect(k04.value("members", "2018K3", alla)).toBe(2);
  });

  test("a membership that ends on the quarter's last day is over then", () => {
    expect(k04.records("members", "2018K2")).not.toContain("bo 1445 numerator");
  });

  test("who has been active cannot be computed: no export tells who came", () => {
    expect(k04.at("active", "2018K3", alla)).toMatchObject({
      ...{ value: null, status: "not_computable" },
    });
    expect(k04.records("active", "2018K3")).toContain("anna 1444 excluded not_in_exports");
  });

  test("the running quarter is measured on the as-of date", () => {
    expect(k04.records("members", "2018K4")).toEqual([
      "anna 1444 numerator",
      "cia 1441 numerator",
      "organisation:AB Exempel 1441 excluded organisation",
    ]);
  });
});
