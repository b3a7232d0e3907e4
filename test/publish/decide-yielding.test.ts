import { expect, test } from "vitest";
import { decideYielding } from "../../loaders/publish/decide-yielding.js";
import type { PersonTable } from "../../loaders/publish/person-table.js";

const place = (area: string) => ({
  ...{ areas: [area], municipalities: new Set([area]), is_group_only: false, counts: new Map() },
});
const quarter = (period: string, ...areas: string[]) => ({
  ...{ period, number: 0, is_year_end: false, places: areas.map(place) },
});
const table: PersonTable = {
  ...{ basis: "stock", dimensions: [], sealed: [] },
  quarters: [quarter("2019K1", "hub a", "hub b"), quarter("2019K2", "hub a", "hub b")],
};

test("a split is withheld everywhere in the quarters in which any place shows the other, and in no others", () => {
  const body = (period: string, area: string, is_withheld: boolean) => ({
    ...{ period, area, dimension: "body", is_withheld },
  });
  const shown = [
    body("2019K1", "hub a", true),
    body("2019K1", "hub b", true),
    body("2019K1", "hub without persons", false),
    body("2019K2", "hub a", false),
    body("2019K2", "hub b", true),
  ];
  expect(decideYielding(table, "network", shown)).toEqual(
    ["hub a", "hub b"].map((area) => ({
      ...{ period: "2019K2", area, dimension: "network", is_withheld: true },
    })),
  );
});
