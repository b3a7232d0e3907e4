import { expect, test } from "vitest";
import { families } from "../../../../loaders/audit/persons/families.js";

const counts = (indicator_id: string, ...persons: string[]) =>
  persons.map((record_id) => ({ indicator_id, record_id }));

test("indicators that count some of the same persons are a family, also by way of a third", () => {
  const records = [
    ...counts("G01", "giver 1", "giver 2"),
    ...counts("K03", "course 1"),
    ...counts("G02", "giver 2", "staff 1"),
    ...counts("G07", "course 1", "staff 1"),
    ...counts("K04", "member 1"),
  ];
  const found = families(["G01", "G02", "G07", "G08", "K03", "K04"], records);
  expect(found.map((ids) => ids.sort())).toEqual([["G01", "G02", "G07", "K03"], ["G08"], ["K04"]]);
});
