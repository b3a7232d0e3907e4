import { describe, expect, test } from "vitest";
import { loadSolver } from "../../loaders/audit/proof/load-solver.js";
import { findBreaches } from "../../loaders/audit/proof/prove.js";
import { type Decision, decide } from "../../loaders/publish/decide.js";
import { type Decided, decideBeside } from "../../loaders/publish/decide-beside.js";
import type { Dimension, PersonTable } from "../../loaders/publish/person-table.js";
import { placesOf } from "../../loaders/publish/places-of.js";
import { drawAreas } from "./draw-areas.js";
import { randomNumbers } from "./random-portfolios.js";

const LEAST = 3;
const highs = await loadSolver();
const SEXES = ["women", "men"];
const classOf = (category: string) => ({ category, is_counting: false, least: LEAST });
const dimensions: Dimension[] = [
  { name: "total", classes: [], crosses: [] },
  { name: "sex", classes: SEXES.map(classOf), crosses: [] },
];

/** How many there are in a municipality, of a sex, in the part or in the rest: three numbers choose one. */
type World = { counts: number[]; areas: [string, number[]][] };
const IN_PART = [0];
const ALL = [0, 1];
const atomsOf = (codes: number[], sexes: number[], halves: number[]) =>
  codes.flatMap((code) => sexes.flatMap((sex) => halves.map((half) => code * 4 + sex * 2 + half)));
const sumOf = ({ counts }: World, atoms: number[]) =>
  atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);
const CLASSES = [
  ["total", "total", [0, 1]],
  ["sex", "women", [0]],
  ["sex", "men", [1]],
] as const;

function tableOf(world: World, halves: number[]): PersonTable {
  const rows = world.areas.flatMap(([area, codes]) => {
    const [area_kind = "", area_code = ""] = area.split(" ");
    return CLASSES.flatMap(([dimension, category, sexes]) => {
      const count = sumOf(world, atomsOf(codes, [...sexes], halves));
      const numbers = { numerator_count: count, denominator_count: count };
      return count > 0 ? [{ area_kind, area_code, dimension, category, ...numbers }] : [];
    });
  });
  const places = placesOf(rows, dimensions, (area) => {
    const codes = world.areas.find(([name]) => name === area)?.[1] ?? [];
    return new Set(
      codes.filter((code) => sumOf(world, atomsOf([code], [0, 1], halves)) > 0).map(String),
    );
  });
  const quarters = [{ period: "2019K1", number: 0, is_year_end: false, places }];
  return { basis: "stock", dimensions, quarters, sealed: [] };
}

/** Finds what is given away of the whole, of the part and of the rest, when both are published. */
function breachesOf(world: World, isBeside: boolean) {
  const [whole, part] = [ALL, IN_PART].map((halves) => {
    const table = tableOf(world, halves);
    return { table, decisions: decide(table, LEAST) };
  }) as unknown as [Decided, Decided];
  const published = [
    { halves: ALL, decisions: whole.decisions },
    { halves: IN_PART, decisions: isBeside ? decideBeside(whole, part, LEAST) : part.decisions },
  ];
  const facts = published.flatMap(({ halves, decisions }) =>
    world.areas.flatMap(([area, codes]) =>
      CLASSES.filter(([dimension]) =>
        decisions.every(
          (each) => each.area !== area || each.dimension !== dimension || !each.is_withheld,
        ),
      ).map(([, category, sexes]) => {
        const classes = atomsOf(codes, [...sexes], halves);
        return { name: `${area} ${category}`, classes, value: sumOf(world, classes) };
      }),
    ),
  );
  const codes = [...world.counts.keys()].filter((at) => at % 4 === 0).map((at) => [at / 4]);
  const cells = [...world.areas.map(([, each]) => each), ...codes].flatMap((each) =>
    [ALL, IN_PART, [1]].flatMap((halves) =>
      CLASSES.map(([, category, sexes]) => ({
        name: `${each} ${category} ${halves}`,
        classes: atomsOf(each, [...sexes], halves),
      })),
    ),
  );
  return findBreaches(highs, { sizes: world.counts, facts, cells }, LEAST);
}

const random = randomNumbers(29);
const below = (limit: number) => Math.floor(random() * limit);
const worlds = Array.from({ length: 300 }, (): World => {
  const size = 1 + below(4);
  const largest = 2 + below(8);
  const counts = Array.from({ length: size * 4 }, () => (random() < 0.35 ? 0 : below(largest)));
  return { counts, areas: drawAreas(size, random) };
});

describe("a measure that counts some of another's persons", () => {
  test("gives away nobody whom either counts or who is left out", () => {
    const told = worlds.filter((world) => breachesOf(world, true).length > 0);
    expect(told).toEqual([]);
  });

  test("would give many away if each were decided by itself: the attack works", () => {
    const told = worlds.filter((world) => breachesOf(world, false).length > 0);
    expect(told.length).toBeGreaterThan(40);
  });

  test("tells between two editions of no few who are left out", () => {
    const areas: [string, number[]][] = [["portfolio alla", [0]]];
    const saidOf = (counts: number[], before: number[]): [Decided, Decided] => {
      const [whole, part] = [ALL, IN_PART].map((halves) => {
        const [quarter] = tableOf({ counts: before, areas }, halves).quarters;
        const said = { edition: "2019K1", period: "2019K1", number: 0, withheld: new Map() };
        const sealed = [{ ...said, places: quarter?.places ?? [] }];
        const table = { ...tableOf({ counts, areas }, halves), sealed };
        return { table, decisions: decide(table, LEAST) };
      });
      return [whole as Decided, part as Decided];
    };
    const isTotalWithheld = (decisions: readonly Decision[]) =>
      decisions.some(({ dimension, is_withheld }) => dimension === "total" && is_withheld);
    const before = [9, 9, 9, 9];
    const [whole, part] = saidOf([13, 11, 9, 9], before);
    expect([whole, part].some(({ decisions }) => isTotalWithheld(decisions))).toBe(false);
    expect(isTotalWithheld(decideBeside(whole, part, LEAST))).toBe(true);
    const [more, same] = saidOf([13, 9, 9, 9], before);
    expect(isTotalWithheld(decideBeside(more, same, LEAST))).toBe(false);
  });
});
