import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { giveWay } from "../../../../loaders/audit/proof/give-way.js";
import { loadSolver } from "../../../../loaders/audit/proof/load-solver.js";
import { findBreaches } from "../../../../loaders/audit/proof/prove.js";
import { countIn, type Fact, type System } from "../../../../loaders/audit/proof/system.js";

const highs = await loadSolver();
const K = 5;

/** Some of few classes: no sum is empty. */
const someOf = (classCount: number) => fc.uniqueArray(fc.nat(classCount - 1), { minLength: 1 });

/** A few classes of few persons; sums of them that are published, each of two series, sealed, or of both series. */
const systemsOf: fc.Arbitrary<System> = fc
  .array(fc.nat(6), { minLength: 2, maxLength: 5 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      told: fc.array(fc.tuple(someOf(sizes.length), fc.nat(4)), { maxLength: 7 }),
      kept: fc.array(someOf(sizes.length), { minLength: 1, maxLength: 4 }),
    }),
  )
  .map(({ sizes, told, kept }) => ({
    sizes,
    facts: told.map(([classes, kind], i) => ({
      name: `fact ${i}`,
      classes,
      value: countIn(sizes, classes),
      splits: [undefined, [`a ${i % 2}`], [`b ${i % 2}`], [`a ${i % 2}`, `b ${i % 2}`], ["c 0"]][
        kind
      ],
    })),
    cells: kept.map((classes) => ({ name: classes.join(" "), classes })),
  }));

const SERIES = [["a 0", "a 1"], ["b 0", "b 1"], ["c 0"]];
const isSafe = (system: System) => findBreaches(highs, system, K).length === 0;
const without = (system: System, withheld: readonly string[]): System => ({
  ...system,
  facts: system.facts.filter(({ splits = [] }) => !splits.some((each) => withheld.includes(each))),
});

describe("what gives way", () => {
  test("is nothing where nothing is told, and enough where withholding helps at all", () => {
    fc.assert(
      fc.property(systemsOf, (system) => {
        const withheld = giveWay(highs, system, K, SERIES);
        if (isSafe(system) || !isSafe(without(system, SERIES.flat()))) expect(withheld).toEqual([]);
        else expect(isSafe(without(system, withheld))).toBe(true);
      }),
      { numRuns: 600, seed: 1 },
    );
  });

  test("is no more than it takes: each of it tells with what is kept", () => {
    let tried = 0;
    fc.assert(
      fc.property(systemsOf, (system) => {
        const withheld = giveWay(highs, system, K, SERIES);
        for (const split of withheld) {
          tried++;
          const others = withheld.filter((each) => each !== split);
          expect(isSafe(without(system, others))).toBe(false);
        }
      }),
      { numRuns: 600, seed: 2 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});

/** Three women and twenty others: all and the others tell of the women. */
const sizes = [3, 20];
const all = { name: "all", classes: [0, 1], value: 23 };
const others = { name: "others", classes: [1], value: 20 };
const cells = [{ name: "women", classes: [0] }];
const chosen = (facts: Fact[], ...series: string[][]) =>
  giveWay(highs, { sizes, facts, cells }, K, series);

describe("of two numbers that tell together", () => {
  const facts = [
    { ...all, splits: ["all"] },
    { ...others, splits: ["others"] },
  ];

  test("the one that stands last gives way", () => {
    expect(chosen(facts, ["all"], ["others"])).toEqual(["others"]);
    expect(chosen(facts, ["others"], ["all"])).toEqual(["all"]);
  });

  test("none does that a sealed edition has told", () => {
    const sealed = [{ ...all, splits: undefined }, facts[1] as Fact];
    expect(chosen(sealed, ["all"], ["others"])).toEqual(["others"]);
    expect(chosen([all, others], ["all"], ["others"])).toEqual([]);
  });

  test("a number goes with the number of all, and only the quarter that tells", () => {
    const withAll = [facts[0] as Fact, { ...others, splits: ["others", "all"] }];
    expect(chosen(withAll, ["others"], ["all"])).toEqual(["all"]);
    expect(chosen(facts, ["all"], ["later", "others", "before"])).toEqual(["others"]);
  });
});
