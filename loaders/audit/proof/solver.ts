import type { Highs, Model } from "highs";
import type { Grouped } from "./alike.js";
import { countIn } from "./system.js";

/** More persons than any class can have, so that every extreme exists. */
const MOST = 1_000_000;

/** The longest that one extreme may take, in seconds. */
const SECONDS = 20;

export type Solver = {
  /**
   * A world that agrees with everything published and in which the classes, times their worths, sum to most.
   * Where linear programming splits a person there is none, or when it is said how much would be enough,
   * one that sums to that, and where there is none such, to most.
   */
  extreme: (worths: Float64Array, enough?: number) => number[] | undefined;
};

/**
 * Hands a solver for a system to a function. An extreme is found by linear programming, and where that
 * splits a person, by integer programming, which takes far longer; what comes back is counted over, in whole numbers.
 * Error: `unproved: …` when the solver is stopped, finds nothing, or what it finds does not agree.
 */
export function withSolver<T>(
  highs: Highs,
  { sizes, facts }: Pick<Grouped, "sizes" | "facts">,
  use: (solver: Solver) => T,
): T {
  const data = modelOf(sizes.length, facts);
  return highs.withModel(data, (model: Model) => {
    model.options.set({
      output_flag: false,
      time_limit: SECONDS,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      // what these save is less than what they take on systems of this size
      mip_detect_symmetry: false,
      mip_allow_restart: false,
    });
    const columns = { kind: "range", from: 0, to: sizes.length - 1 } as const;
    const { continuous, integer } = highs.constants.variableType;
    const { optimal, infeasible } = highs.constants.modelStatus;
    const make = (type: typeof continuous | typeof integer) =>
      model.changeColsIntegrality(columns, new Int32Array(sizes.length).fill(type));
    const run = (): number[] | undefined => {
      model.zeroAllClocks();
      model.run();
      const status = model.getModelStatus();
      if (status === infeasible) return undefined;
      if (status !== optimal) throw new Error(`unproved: status ${status}`);
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
    return use({
      extreme: (worths, enough) => {
        const world = most(worths);
        if (world?.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
          return agreeing(world, facts);
        if (enough === undefined) return undefined;
        make(integer);
        try {
          return agreeing(having(worths, enough) ?? most(worths), facts);
        } finally {
          make(continuous);
        }
      },
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

function modelOf(classCount: number, facts: Grouped["facts"]) {
  const values = facts.map(({ value }) => value);
  const starts = [0];
  for (const { classes } of facts) starts.push((starts.at(-1) as number) + classes.length);
  const indices = facts.flatMap(({ classes }) => classes);
  return {
    numCols: classCount,
    numRows: facts.length,
    colCost: new Float64Array(classCount),
    colLower: new Float64Array(classCount),
    colUpper: new Float64Array(classCount).fill(MOST),
    rowLower: values,
    rowUpper: values,
    matrix: {
      format: "csr" as const,
      numRows: facts.length,
      numCols: classCount,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  };
}
