import type { Highs, Model } from "highs";
import type { Grouped } from "./alike.js";
import { MOST, modelOf } from "./model-of.js";
import { countIn } from "./system.js";

/** The longest that one extreme may take, in seconds. */
const SECONDS = 20;

/** Further than this from a whole number, a person is split. */
const SPLIT = 1e-6;

/** How a whole world with most is looked for; what is turned off saves less than it takes on systems of this size. */
const EXACT = {
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_max_improving_sols: 2_147_483_647,
  mip_detect_symmetry: false,
  mip_allow_restart: false,
};

/** How a good one is looked for: the first that is found. */
const GOOD = { mip_max_improving_sols: 1, mip_rel_gap: 0.5 };

export type Solver = {
  /**
   * A world that agrees with everything published, in which the classes, times their worths, sum to much: to most
   * where linear programming splits nobody. None where no world is found that splits nobody.
   */
  far: (worths: Float64Array) => { world: number[]; isMost: boolean } | undefined;
  /** One in which they sum to so much, or where there is none, to most; this takes far longer. */
  atLeast: (worths: Float64Array, enough: number) => number[];
};

/**
 * Hands a solver for a system to a function. The extreme is found by linear programming. Where that splits a person,
 * a whole world is looked for by integer programming among those that differ from the persons who are there only
 * where the extreme does; what comes back is counted over, in whole numbers.
 * Error: `unproved: …` when the solver is stopped, finds nothing, or what it finds does not agree.
 */
export function withSolver<T>(
  highs: Highs,
  { sizes, facts }: Pick<Grouped, "sizes" | "facts">,
  use: (solver: Solver) => T,
): T {
  const data = modelOf(sizes.length, facts);
  return highs.withModel(data, (model: Model) => {
    model.options.set({ output_flag: false, time_limit: SECONDS, ...EXACT });
    const columns = { kind: "range", from: 0, to: sizes.length - 1 } as const;
    const { continuous, integer } = highs.constants.variableType;
    const { optimal, infeasible, solutionLimit } = highs.constants.modelStatus;
    const inWhole = <R>(run: () => R): R => {
      const make = (type: typeof continuous | typeof integer) =>
        model.changeColsIntegrality(columns, new Int32Array(sizes.length).fill(type));
      make(integer);
      try {
        return run();
      } finally {
        make(continuous);
      }
    };
    const run = (): number[] | undefined => {
      model.zeroAllClocks();
      model.run();
      const status = model.getModelStatus();
      if (status === infeasible) return undefined;
      if (status !== optimal && status !== solutionLimit)
        throw new Error(`unproved: status ${status}`);
      return [...model.getSolution().colValue];
    };
    const most = (worths: Float64Array) => {
      const costs = worths.map((worth) => -worth);
      model.changeColsCost(columns, costs);
      return run();
    };
    /** Any whole world with so much: far sooner found than the one with most. */
    const having = (worths: Float64Array, enough: number) => {
      const indices = Int32Array.from([...worths.keys()].filter((index) => worths[index] !== 0));
      const values = Float64Array.from(indices, (index) => worths[index] as number);
      model.addRow(enough, Number.POSITIVE_INFINITY, { indices, values });
      try {
        return most(new Float64Array(sizes.length));
      } finally {
        model.deleteRows({ kind: "range", from: facts.length, to: facts.length });
      }
    };
    /** A good whole world, not the best, that is as the persons are wherever another world is. */
    const near = (other: readonly number[]) => {
      const isMoved = (size: number, i: number) => Math.abs((other[i] as number) - size) > SPLIT;
      const bounds = (most: number) =>
        Float64Array.from(sizes, (size, i) => (isMoved(size, i) ? most : size));
      model.changeColsBounds(columns, bounds(0), bounds(MOST));
      model.options.set(GOOD);
      try {
        return inWhole(run);
      } finally {
        model.options.set(EXACT);
        model.changeColsBounds(columns, data.colLower, data.colUpper);
      }
    };
    return use({
      far: (worths) => {
        const world = most(worths);
        if (!world) return undefined;
        const isMost = world.every((value) => Math.abs(value - Math.round(value)) < SPLIT);
        const whole = isMost ? world : near(world);
        return whole && { world: agreeing(whole, facts), isMost };
      },
      atLeast: (worths, enough) =>
        agreeing(
          inWhole(() => having(worths, enough) ?? most(worths)),
          facts,
        ),
    });
  });
}

/** Gives a found world in whole numbers if nobody is fewer than none in it and every published number holds. */
function agreeing(found: readonly number[] | undefined, facts: Grouped["facts"]): number[] {
  const world = found?.map(Math.round) ?? [];
  const holds = facts.every(({ classes, value }) => countIn(world, classes) === value);
  if (world.length === 0 || !holds || !world.every((persons) => persons >= 0))
    throw new Error("unproved: no such world");
  return world;
}
