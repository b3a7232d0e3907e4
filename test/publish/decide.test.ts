import { describe, expect, test } from "vitest";
import { decide } from "../../loaders/publish/decide.js";
import type {
  Basis,
  Dimension,
  PersonTable,
  Place,
  Sealed,
} from "../../loaders/publish/person-table.js";
import { drawAreas } from "./draw-areas.js";
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
    return { atoms, counts, areas: drawAreas(size, random), quarters };
  });
}

describe("what is decided of persons by area and sex", () => {
  const worlds = draw(1000, 4, [() => true], 1);

  test("gives away nobody in 1,000 random tables to somebody who tries every possible world", () => {
    expect(breached(worlds, "stock")).toEqual([]);
  });

  test("would give many away if only small numbers were withheld, and no companion: the attack works", () => {
    const naive = worlds.slice(0, 200).filter((world) => {
      const facts = factsOf(world, () => false).filter(
        ({ value }) => value === 0 || value >= LEAST,
      );
      return toldBy(facts, cellsOf(world), world.atoms.length, LEAST).length > 0;
    });
    expect(naive.length).toBeGreaterThan(40);
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

describe("what is decided of single municipalities", () => {
  const worlds = draw(300, 4, [() => true], 1);
  const withOwn = worlds.map((world): World => {
    const codes = [...new Set(world.atoms.map(({ municipality }) => municipality))];
    const own = codes.map((code): [string, number[]] => [`municipality ${code}`, [code]]);
    return { ...world, areas: [...world.areas, ...own] };
  });
  const withheldIn = (world: World) => withheldBy(tableOf(world, "stock", [0]));

  test("gives away nobody in 300 random tables, and shows some of them", () => {
    const told = withOwn.map((world) => {
      const isWithheld = withheldIn(world);
      const breaches = toldBy(
        factsOf(world, isWithheld),
        cellsOf(world),
        world.atoms.length,
        LEAST,
      );
      const own = world.areas.filter(([area]) => area.startsWith("municipality"));
      const shown = own.filter(
        ([area, codes]) => !isWithheld(0, area, "sex") && sumOf(world, codes, 0, sexes).value > 0,
      );
      return { breaches, shown: shown.length };
    });
    expect(told.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(told.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThan(30);
  });

  test("shows none of them in an area that is withheld: they could add up to it, and it be held against earlier quarters", () => {
    for (const world of withOwn) {
      const isWithheld = withheldIn(world);
      const numberOf = (codes: number[]) => sumOf(world, codes, 0, sexes).value;
      const filled = world.areas.filter(([, codes]) => numberOf(codes) > 0);
      for (const [area, [code = -1]] of filled) {
        const around = filled.filter(([, codes]) => codes.includes(code));
        const isAlone = around.some(
          ([each, codes]) =>
            each !== area && codes.filter((one) => numberOf([one]) > 0).length === 1,
        );
        if (!area.startsWith("municipality") || isAlone) continue; // then it is a sluice or a group
        for (const dimension of ["total", "sex"])
          if (!isWithheld(0, area, dimension))
            expect(around.filter(([each]) => isWithheld(0, each, dimension))).toEqual([]);
      }
    }
  });

  test("costs no sluice, no group and not the portfolio anything", () => {
    for (const [i, world] of worlds.entries()) {
      const [alone, beside] = [withheldIn(world), withheldIn(withOwn[i] as World)];
      for (const [area] of world.areas)
        for (const dimension of ["total", "sex"])
          expect(beside(0, area, dimension)).toBe(alone(0, area, dimension));
    }
  });
});

/** Those who came, and those who went, between any two quarters, in each area. */
function changesOf(world: World): Sum[] {
  const quarters = Array.from({ length: world.quarters }, (_, quarter) => quarter);
  return world.areas.flatMap(([, codes]) =>
    quarters.flatMap((one) =>
      quarters.map((other) =>
        matching(
          world,
          ({ municipality, isIn }) => codes.includes(municipality) && isIn(one) && !isIn(other),
        ),
      ),
    ),
  );
}

/** Those who were there in some of the quarters, and no others. */
const subsets = (quarters: number) =>
  Array.from(
    { length: 2 ** quarters - 1 },
    (_, i) => (quarter: number) => ((i + 1) >> quarter) % 2 === 1,
  );

/** The one municipality of a portfolio, nobody's sex told. */
function drawSeries(count: number, slots: ((quarter: number) => boolean)[], quarters: number) {
  return draw(count, 2, slots, quarters).map((world): World => {
    const size = slots.length;
    const atoms = world.atoms.slice(0, size);
    return {
      ...world,
      atoms,
      counts: world.counts.slice(0, size),
      areas: [["portfolio alla", [0]]],
    };
  });
}

describe("what is decided along time", () => {
  const since = [0, 1].map((slot) => (quarter: number) => quarter >= slot);

  test("gives away nobody who came between two quarters, of those who are counted since the start", () => {
    const worlds = draw(150, 2, since, 2);
    expect(breached(worlds, "cumulative", changesOf)).toEqual([]);
    expect(breached(worlds.slice(0, 40), "flow", changesOf).length).toBeGreaterThan(4);
  });

  test("gives away nobody who came or went between two windows that share quarters", () => {
    // whoever is in the first and the third of three windows of four quarters can be outside the second, but nobody is in the second alone
    const slots = subsets(3).filter((isIn) => isIn(0) || isIn(2));
    const worlds = drawSeries(600, slots, 3);
    expect(breached(worlds, "last_four_quarters", changesOf)).toEqual([]);
    expect(breached(worlds, "flow", changesOf).length).toBeGreaterThan(4);
  });

  test("gives away nobody who came to a stock or left it, though every quarter is shown", () => {
    const worlds = drawSeries(600, subsets(3), 3);
    expect(breached(worlds, "stock", changesOf)).toEqual([]);
  });

  test("shows a split of a municipality by itself only for the windows that end with a year", () => {
    const world: World = {
      atoms: sexes.map((sex) => ({ municipality: 0, sex, isIn: () => true })),
      counts: [8, 9],
      areas: [["hub 0", [0]]],
      quarters: 4,
    };
    const isWithheld = withheldBy(tableOf(world, "last_four_quarters", [3]));
    const quarters = [0, 1, 2, 3];
    expect(quarters.map((quarter) => isWithheld(quarter, "hub 0", "sex"))).toEqual([
      ...[true, true, true, false],
    ]);
    expect(quarters.some((quarter) => isWithheld(quarter, "hub 0", "total"))).toBe(false);
  });

  const ofPersons = (persons: number): World => ({
    atoms: [{ municipality: 0, sex: 0, isIn: () => true }],
    counts: [persons],
    areas: [["portfolio alla", [0]]],
    quarters: 1,
  });
  const placesOf = (persons: number) =>
    tableOf(ofPersons(persons), "stock").quarters[0]?.places ?? [];
  const isTotalWithheld = (persons: number, before: number, wasWithheld: boolean) =>
    decide(
      {
        ...tableOf(ofPersons(persons), "stock"),
        sealed: [
          {
            ...{ edition: "0", period: "0", number: 0 },
            places: wasWithheld ? [] : placesOf(before),
            withheld: new Map([["total", new Set(wasWithheld ? ["portfolio alla"] : [])]]),
          },
        ],
      },
      LEAST,
    ).find(({ dimension }) => dimension === "total")?.is_withheld;

  test.each([
    [7, 7, false, false],
    [8, 7, false, true],
    [9, 7, false, true],
    [10, 7, false, false],
    [4, 7, false, false],
    [7, 7, true, true],
  ])(
    "%i now and %i in a sealed edition, there withheld: %s; withheld now: %s",
    (now, before, wasWithheld, expected) => {
      expect(isTotalWithheld(now, before, wasWithheld)).toBe(expected);
    },
  );
});

type IsWithheld = ReturnType<typeof withheldBy>;

/** What an edition of one quarter said: each area by itself, as its figures are read. */
function sealedOf(world: World, isWithheld: IsWithheld): Sealed {
  const dimensions = [TOTAL, SEX].map(({ name }) => name);
  const counted = (codes: number[], name: string) =>
    (name === "sex" ? [sexes, [0], [1]] : [sexes]).map(
      (wanted) => sumOf(world, codes, 0, wanted).value,
    );
  return {
    edition: "0",
    period: "0",
    number: 0,
    places: world.areas.map(([area, codes]) => ({
      ...{ areas: [area], municipalities: new Set<string>(), is_group_only: false },
      counts: new Map(
        dimensions
          .filter((name) => !isWithheld(0, area, name))
          .map((name) => [name, counted(codes, name)]),
      ),
    })),
    withheld: new Map(
      dimensions.map((name) => [
        name,
        new Set(world.areas.map(([area]) => area).filter((area) => isWithheld(0, area, name))),
      ]),
    ),
  };
}

describe("one person more between two editions", () => {
  const worlds = draw(120, 4, [() => true], 1).map((before) => {
    const added = below(before.counts.length);
    const counts = before.counts.map((count, atom) => (atom === added ? count + 1 : count));
    const after: World = { ...before, counts };
    const wasWithheld = withheldBy(tableOf(before, "stock"));
    const sealed = [sealedOf(before, wasWithheld)];
    const isWithheld = withheldBy({ ...tableOf(after, "stock"), sealed });
    const facts = { before: factsOf(before, wasWithheld), after: factsOf(after, isWithheld) };
    return { before, after, facts };
  });
  const valueIn = ({ counts }: World, { atoms }: Sum) =>
    atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);

  test("changes no number that both show", () => {
    const told = worlds.map(({ before, facts }) => {
      const known = new Set(facts.before.map(({ atoms }) => atoms.join()));
      const both = facts.after.filter(({ atoms }) => known.has(atoms.join()));
      return [both.filter((fact) => valueIn(before, fact) !== fact.value).length, both.length];
    });
    const sum = (at: number) => told.reduce((all, each) => all + (each[at] ?? 0), 0);
    expect(sum(0)).toBe(0);
    expect(sum(1)).toBeGreaterThan(60);
  });

  test("gives away nobody to somebody who holds on to what the first still says rightly", () => {
    const leaking = worlds.filter(({ after, facts }) => {
      const kept = facts.before.filter((fact) => valueIn(after, fact) === fact.value);
      return (
        toldBy([...facts.after, ...kept], cellsOf(after), after.atoms.length, LEAST).length > 0
      );
    });
    expect(leaking).toEqual([]);
  });
});
