import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerRow } from "../../../../loaders/audit/persons/ledger-row.js";
import { revisionLeaks } from "../../../../loaders/audit/persons/revision-leaks.js";
import { loadSolver } from "../../../../loaders/audit/proof/load-solver.js";
import { findBreaches, isAnyTold } from "../../../../loaders/audit/proof/prove.js";
import { countIn, type System } from "../../../../loaders/audit/proof/system.js";
import { enumerate } from "./enumerate.js";

const highs = await loadSolver();
const K = 5;

/** Some of few classes: no sum is empty. */
const someOf = (classCount: number) =>
  fc.uniqueArray(fc.nat(classCount - 1), { minLength: 1 }).map((classes) => classes.sort());

/** Up to five classes of few persons, of whom any sums are published and any others protected. */
const systemsOf = (isWhole: boolean): fc.Arbitrary<System> =>
  fc
    .array(fc.nat(4), { minLength: 2, maxLength: 5 })
    .chain((sizes) =>
      fc.record({
        sizes: fc.constant(sizes),
        told: fc.array(someOf(sizes.length), { maxLength: 6 }),
        isWhole: fc.constant(isWhole),
        kept: fc.array(someOf(sizes.length), { minLength: 1, maxLength: 4 }),
      }),
    )
    .map(({ sizes, told, kept, isWhole }) => ({
      sizes,
      facts: (isWhole ? [sizes.map((_, index) => index), ...told] : told).map((classes, i) => ({
        name: `fact ${i}`,
        classes,
        value: countIn(sizes, classes),
      })),
      cells: kept.map((classes) => ({ name: classes.join(" "), classes })),
    }));

/** What somebody learns who writes down every world that agrees with what is published. */
function learnt(system: System) {
  const small = new Map(
    system.cells.flatMap(({ name, classes }) => {
      const persons = countIn(system.sizes, classes);
      return persons > 0 && persons < K ? [[name, { classes, low: persons, high: persons }]] : [];
    }),
  );
  enumerate(system, 20, (world) => {
    for (const cell of small.values()) {
      const persons = countIn(world, cell.classes);
      cell.low = Math.min(cell.low, persons);
      cell.high = Math.max(cell.high, persons);
    }
  });
  return Array.from(small, ([cell, { low, high }]) => ({ cell, low, high })).filter(
    ({ low, high }) => high - low < K - 1,
  );
}

const byCell = (a: { cell: string }, b: { cell: string }) => a.cell.localeCompare(b.cell);

describe("what published numbers give away of few persons", () => {
  test("is what whoever enumerates every possible world learns, in thousands of random tables", () => {
    let breaches = 0;
    let kept = 0;
    fc.assert(
      fc.property(systemsOf(true), (system) => {
        const found = findBreaches(highs, system, K);
        breaches += found.length;
        kept += system.cells.length - found.length;
        expect(found.map(({ cell, low, high }) => ({ cell, low, high })).sort(byCell)).toEqual(
          learnt(system).sort(byCell),
        );
        for (const { low, high, is_determined } of found) if (is_determined) expect(low).toBe(high);
        expect(isAnyTold(highs, system, K)).toBe(found.length > 0);
      }),
      { numRuns: 2000, seed: 6 },
    );
    expect(breaches).toBeGreaterThan(300);
    expect(kept).toBeGreaterThan(300);
  });
});

describe("one person more", () => {
  test("changes a published number and is refused as a revision, or tells no more than k − 1 allows", () => {
    let told = 0;
    let silent = 0;
    fc.assert(
      fc.property(systemsOf(false), fc.nat(4), (before, at) => {
        if (findBreaches(highs, before, K).length > 0) return;
        const added = at % before.sizes.length;
        const sizes = before.sizes.map((size, i) => (i === added ? size + 1 : size));
        const facts = before.facts.map((fact) => ({
          ...fact,
          value: countIn(sizes, fact.classes),
        }));
        const changed = facts.filter(({ value }, i) => value !== before.facts[i]?.value);
        const revised = revisionLeaks(
          [{ edition: "2019K3", rows: before.facts.map(rowOf) }],
          facts.map(rowOf),
          K,
        );
        expect(revised).toHaveLength(new Set(changed.map(({ name }) => name)).size);
        if (changed.length > 0) told++;
        else silent++;
        if (changed.length > 0) return;
        const cells = before.cells.filter(({ classes }) => countIn(before.sizes, classes) < K);
        expect(learnt({ sizes, facts, cells })).toEqual([]);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(told).toBeGreaterThan(50);
    expect(silent).toBeGreaterThan(50);
  });
});

/** A published number as a row of the ledger. */
function rowOf({ name, value }: System["facts"][number]): LedgerRow {
  const numbers = { value, numerator: value, denominator: value, n: value };
  const place = { period: "2019K3", area_kind: "portfolio", area_code: "alla" };
  const what = { indicator_id: "G01", measure: "givers", dimension: "total", category: name };
  return { ...what, ...place, ...numbers, unit: null, statistic: "count", status: "final" };
}
