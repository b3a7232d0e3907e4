import { expect, test } from "vitest";
import { decideYielding } from "../../loaders/publish/decide-yielding.js";
import { letYield } from "../../loaders/publish/let-yield.js";
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

test("of two splits that give way, one to the crossed other and that to it, the crossed one goes first", () => {
  const yieldings = [
    { indicator_id: "G03", dimension: "body", first: "K04", split: "network" },
    { indicator_id: "K04", dimension: "network", first: "G03", split: "body_sex" },
  ];
  const told = (indicator_id: string, dimension: string, period: string, is_withheld = false) => ({
    ...{ indicator_id, dimension, period, area: "hub a", is_withheld },
  });
  const all = ["2019K1", "2019K2"].flatMap((period) => [
    ...[told("G03", "body", period), told("K04", "network", period)],
    told("G03", "body_sex", period, period === "2019K2"),
  ]);
  const shown = letYield(all, yieldings, () => [table])
    .filter(({ is_withheld, area }) => !is_withheld && area === "hub a")
    .map(({ indicator_id, dimension, period }) => `${period} ${indicator_id} ${dimension}`);
  expect(shown.sort()).toEqual(["2019K1 G03 body", "2019K1 G03 body_sex", "2019K2 K04 network"]);
});
