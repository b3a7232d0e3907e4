import type { Sheet } from "./tabulate.js";

/** Leaves out the columns that no row fills, as a system does which never asked for them. */
export function filledColumns({ headings, rows }: Sheet): Sheet {
  const isFilled = headings.map((_, column) => rows.some((row) => (row[column] ?? null) !== null));
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => isFilled[column]);
  return { headings: kept(headings), rows: rows.map(kept) };
}
