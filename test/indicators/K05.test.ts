import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

const member = (
  person_id: string,
  network: string,
  municipality_code: string,
  valid_to: string | null = null,
) => ({
  ...{ person_id, network, municipality_code, valid_to },
  ...{ member_kind: "person", organisation: null, valid_from: "2018-01-01" },
});
const company = (organisation: string, network: string) => ({
  ...{ organisation, network, municipality_code: LERUM, valid_from: "2018-01-01", valid_to: null },
  ...{ member_kind: "organisation", person_id: null },
});

/**
 * Until June: a and b share X, b and c share Y, d and e share Z. Then b leaves both, and c stands alone in Y.
 * Five persons make ten pairs: ab, bc and de are joined; a, b and c hang together.
 */
const given = world({
  "marts.network_memberships": [
    member("a", "X", GRASTORP),
    member("b", "X", ESSUNGA, "2018-06-30"),
    member("b", "Y", ESSUNGA, "2018-06-30"),
    member("c", "Y", LERUM),
    member("d", "Z", LERUM),
    member("e", "Z", LERUM),
    company("AB Exempel", "X"),
    company("Okänd", "X"),
  ],
  "marts.organisations": [{ organisation: "AB Exempel", organisation_type: "company" }],
});

describe("K05, reach of the network", () => {
  let k05: Values;
  beforeAll(async () => {
    k05 = await valuesOf("K05", given);
  });
  const alla = "portfolio alla";

  test("density is the joined pairs of all pairs: three of ten, and one of six when b has left", () => {
    expect(k05.at("density", "2018K1", alla)).toMatchObject({ value: 30, n: 5 });
    expect(k05.value("density", "2018K3", alla)).toBeCloseTo(100 / 6, 10);
  });

  test("the largest part that hangs together has three of five, through b who joins two networks", () => {
    expect(k05.at("largest_component", "2018K1", alla)).toMatchObject({ value: 60, n: 5 });
    expect(k05.at("largest_component", "2018K3", alla)).toMatchObject({ value: 50, n: 4 });
  });

  test("one who shares a network with another twice is one pair, one alone is no pair, and nobody is nothing", () => {
    expect(k05.value("density", "2018K1", "hub skaraborg")).toBe(100);
    expect(k05.at("density", "2018K3", "hub skaraborg")).toMatchObject({ value: null, n: null });
    expect(k05.value("largest_component", "2018K3", "hub skaraborg")).toBe(100);
    expect(k05.value("density", "2018K1", "hub sundsvall")).toBeNull();
  });

  test("counts municipalities, organisations and the kinds that are known", () => {
    expect(k05.series("municipalities", alla)).toEqual([3, 2, 2, 2]);
    expect(k05.series("organisations", alla)).toEqual([2, 2, 2, 2]);
    expect(k05.value("organisation_types", "2018K1", alla)).toBe(2);
    expect(k05.records("organisation_types", "2018K1")).toContain(
      "unknown 1441 excluded unknown_type",
    );
  });

  test("an organisation is not named among the records", () => {
    expect(k05.records("organisations", "2018K1").join(" ")).not.toContain("Exempel");
  });
});
