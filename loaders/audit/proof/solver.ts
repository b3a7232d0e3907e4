import type { Highs, Model } from "highs";
import type { Grouped } from "./alike.js";

/** More persons than any class can have, so that every extreme exists. */
const MOST = 1_000_000;

/** Less than any sum of persons can be, so that nothing is enough. */
const NEVER = -1e15;

/** The longest that one extreme may take, in seconds. */
const SECONDS = 20;

export type Solver = {
  /**
   * A world that agrees with everything published and in which the classes, times their worths, sum to most.
   * Where linear programming splits a person there is none, or when it is said how much would be enough,
   * one that sums to that, or to most.
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
    });
    const columns = { kind: "range", from: 0, to: sizes.length - 1 } as const;
    const { continuous, integer } = highs.constants.variableType;
    const { optimal, objectiveTarget } = highs.constants.modelStatus;
    const found: number[] = [optimal, objectiveTarget];
    const make = (type: typeof continuous | typeof integer) =>
      model.changeColsIntegrality(columns, new Int32Array(sizes.length).fill(type));
    const run = (): number[] => {
      model.zeroAllClocks();
      model.run();
      if (!found.includes(model.getModelStatus()))
        throw new Error(`unproved: status ${model.getModelStatus()}`);
      return [...model.getSolution().colValue];
    };
    return use({
      extreme: (worths, enough) => {
        model.changeColsCost(
          columns,
          worths.map((worth) => -worth),
        );
        const world = run();
        if (world.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
          return agreeing(world.map(Math.round), facts);
        if (enough === undefined) return undefined;
        make(integer);
        model.options.set({ objective_target: -enough });
        try {
          return agreeing(run().map(Math.round), facts);
        } finally {
          make(continuous);
          model.options.set({ objective_target: NEVER });
        }
      },
    });
  });
}

/** Gives a world back if nobody is fewer than none in it and every published number holds. */
function agreeing(world: number[], facts: Grouped["facts"]): number[] {
  const holds = facts.every(({ classes, value }) => {
    let sum = 0;
    for (const index of classes) sum += world[index] as number;
    return sum === value;
  });
  if (!holds || !world.every((persons) => persons >= 0)) throw new Error("unproved: no such world");
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
