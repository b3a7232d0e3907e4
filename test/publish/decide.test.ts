import { describe, expect, test } from "vitest";
import { decide } from "../../loaders/publish/decide.js";
import type { Basis, Dimension, PersonTable, Place } from "../../loaders/publish/person-table.js";
import { randomNumbers } from "./random-portfolios.js";
import { type Sum, toldBy } from "./worlds.js";

/** A small threshold, so that all worlds can be tried. */
const LEAST = 3;
const TOTAL: Dimension = { name: "total", classes: [], crosses: [] };
const SEX: Dimension = {
  name: "sex",
  classes: ["women", "men"].map((category) => ({ category, is_counting: false, least: LEAST })),
  crosses: [],
};

/** Persons of a municipality, sex and time, as `atoms` counts them; `atom` numbers are the places in it. */
type Atom = { municipality: number; sex: number; isIn: (quarter: number) => boolean };
type World = { atoms: Atom[]; counts: number[]; areas: [string, number[]][]; quarters: number };

const sexes = [0, 1];

function matching(world: World, wanted: (atom: Atom) => boolean): Sum {
  const atoms = world.atoms.flatMap((atom, i) => (wanted(atom) ? [i] : []));
  return { atoms, value: atoms.reduce((sum, i) => sum + (world.counts[i] ?? 0), 0) };
}

/** The atoms of an area, a quarter and some sexes. */
function sumOf(world: World, codes: number[], quarter: number, wanted: number[]): Sum {
  return matching(
    world,
    ({ municipality, sex, isIn }) =>
      codes.includes(municipality) && wanted.includes(sex) && isIn(quarter),
  );
}

function tableOf(world: World, basis: Basis, yearEnds: number[] = []): PersonTable {
  const quarters = Array.from({ length: world.quarters }, (_, number) => {
    const places = new Map<string, Place>();
    for (const [area, codes] of world.areas) {
      const present = codes.filter((code) => sumOf(world, [code], number, sexes).value > 0);
      if (present.length === 0) continue;
      const key = present.join(" ");
      const place = places.get(key);
      if (place) place.areas.push(area);
      else
        places.set(key, {
          areas: [area],
          municipalities: new Set(present.map(String)),
          is_group_only: area.startsWith("group"),
          counts: new Map([
            ["total", [sumOf(world, codes, number, sexes).value]],
            ["sex", [sexes, [0], [1]].map((wanted) => sumOf(world, codes, number, wanted).value)],
          ]),
        });
    }
    return {
      period: `${number}`,
      number,
      is_year_end: yearEnds.includes(number),
      places: [...places.values()],
    };
  });
  return { basis, dimensions: [TOTAL, SEX], quarters, sealed: [] };
}

/** What is published: the totals and splits that are not withheld, and zeros for areas without persons. */
function factsOf(
  world: World,
  isWithheld: (quarter: number, area: string, dimension: string) => boolean,
) {
  return world.areas.flatMap(([area, codes]) =>
    Array.from({ length: world.quarters }, (_, quarter) => [
      ...(isWithheld(quarter, area, "total") ? [] : [sumOf(world, codes, quarter, sexes)]),
      ...(isWithheld(quarter, area, "sex")
        ? []
        : sexes.map((sex) => sumOf(world, codes, quarter, [sex]))),
    ]).flat(),
  );
}

function withheldBy(table: PersonTable) {
  const found = new Set(
    decide(table, LEAST)
      .filter(({ is_withheld }) => is_withheld)
      .map(({ period, area, dimension }) => `${period} ${area} ${dimension}`),
  );
  return (quarter: number, area: string, dimension: string) =>
    found.has(`${quarter} ${area} ${dimension}`);
}

/** Every area and municipality by sex, and all of it, in each quarter. */
function cellsOf(world: World): Sum[] {
  const codes = [...new Set(world.atoms.map(({ municipality }) => municipality))];
  const sets = [...world.areas.map(([, each]) => each), ...codes.map((code) => [code])];
  return sets.flatMap((each) =>
    Array.from({ length: world.quarters }, (_, quarter) =>
      [sexes, [0], [1]].map((wanted) => sumOf(world, each, quarter, wanted)),
    ).flat(),
  );
}

function breached(worlds: World[], basis: Basis, more: (world: World) => Sum[] = () => []) {
  return worlds.filter((world) => {
    const facts = factsOf(world, withheldBy(tableOf(world, basis)));
    return toldBy(facts, [...cellsOf(world), ...more(world)], world.atoms.length, LEAST).length > 0;
  });
}

const random = randomNumbers(17);
const below = (limit: number) => Math.floor(random() * limit);

/** A portfolio of two to five municipalities in sluices, some of them alone in theirs, and groups around them. */
function drawAreas(size: number): [string, number[]][] {
  const codes = Array.from({ length: size }, (_, code) => code);
  const hubOf = codes.map(() => below(size));
  const hubs = codes.map((hub): [string, number[]] => [
    `hub ${hub}`,
    codes.filter((code) => hubOf[code] === hub),
  ]);
  const groups = codes
    .slice(0, below(3))
    .map((group): [string, number[]] => [`group ${group}`, codes.filter(() => random() < 0.6)]);
  return [
    ["portfolio alla", codes] as [string, number[]],
    ...hubs.filter(([, members]) => members.length > 0),
    ...groups.filter(([, members]) => members.length > 0),
  ];
}

function draw(
  count: number,
  municipalities: number,
  slots: ((quarter: number) => boolean)[],
  quarters: number,
) {
  return Array.from({ length: count }, (): World => {
    const size = 2 + below(municipalities - 1);
    const largest = 2 + below(6);
    const atoms = Array.from({ length: size }, (_, municipality) =>
      sexes.flatMap((sex) => slots.map((isIn) => ({ municipality, sex, isIn }))),
    ).flat();
    const counts = atoms.map(() => (random() < 0.35 ? 0 : below(largest)));
    return { atoms, counts, areas: drawAreas(size), quarters };
  });
}

describe("what is decided of persons by area and sex", () => {
  const worlds = draw(1000, 4, [() => true], 1);

  test("gives away nobody in 1,000 random tables to somebody who tries every possible world", () => {
    expect(breached(worlds, "stock")).toEqual([]);
  });

  test("shows most of what is large enough", () => {
    const shares = worlds.map((world) => {
      const isWithheld = withheldBy(tableOf(world, "stock"));
      const large = world.areas.filter(([, codes]) =>
        sexes.every((sex) => sumOf(world, codes, 0, [sex]).value >= LEAST),
      );
      return [large.filter(([area]) => !isWithheld(0, area, "sex")).length, large.length];
    });
    const sum = (at: number) => shares.reduce((all, each) => all + (each[at] ?? 0), 0);
    expect(sum(0) / sum(1)).toBeGreaterThan(0.5);
  });
});
