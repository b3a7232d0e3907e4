import type { Grouped } from "./alike.js";

/** More persons than any class can have, so that every extreme exists. */
export const MOST = 1_000_000;

/** Writes what is published of some classes as linear programming has it: a column a class, a row a number. */
export function modelOf(classCount: number, facts: Grouped["facts"]) {
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
