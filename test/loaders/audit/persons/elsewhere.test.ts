import { expect, test } from "vitest";
import { elsewhere } from "../../../../loaders/audit/persons/elsewhere.js";
import { innerApart, type PersonRecord } from "../../../../loaders/audit/persons/person-record.js";

/** Somebody in a municipality, as `G01 women` in one quarter. */
const person = (municipality_code: string, ...places: string[]): PersonRecord[] =>
  places.map((place) => {
    const [indicator_id = "", category = "", period = "2019K1"] = place.split(" ");
    return {
      ...{ indicator_id, measure: "members", register: "members", record_id: "", period },
      ...{ municipality_code, dimension: "kind", category, part: "numerator", weight: 1 },
    };
  });
const laid = (...persons: PersonRecord[][]) =>
  elsewhere(persons).map((own) =>
    own.map((record) => `${record.municipality_code} ${record.indicator_id} ${record.category}`),
  );

test("what is found together somewhere can be found wherever each of it is found", () => {
  const both = person("ale", "G03 coach", "K04 red");
  const apart = [person("bo", "G03 coach", "K04 blue"), person("bo", "G03 member", "K04 red")];
  expect(laid(both, ...apart)).toContainEqual(["bo G03 coach", "bo K04 red"]);
  expect(laid(both, apart[0] as PersonRecord[])).not.toContainEqual(["bo G03 coach", "bo K04 red"]);
});

test("nobody is laid where an indicator counts nobody of the list", () => {
  const both = person("ale", "G01 women", "G02 women");
  const one = person("ale", "G01 women");
  expect(laid(both, one, person("bo", "G01 women"))).toEqual([]);
});

test("nobody is laid in a quarter in which nobody there is counted so", () => {
  const early = person("ale", "G01 women 2019K1");
  expect(laid(early, person("bo", "G01 women 2019K2"))).toEqual([]);
});

test("numbers of a register that lie in each other are taken apart", () => {
  const [staff, managers] = person("ale", "G02 women", "G07 women") as [PersonRecord, PersonRecord];
  const found = innerApart([
    { ...staff, weight: 30 },
    { ...managers, weight: 4 },
  ]).map(({ indicator_id, record_id, weight }) => [indicator_id, record_id, weight]);
  expect(found).toEqual([
    ["G02", " 0", 4],
    ["G07", " 0", 4],
    ["G02", " 1", 26],
  ]);
});
