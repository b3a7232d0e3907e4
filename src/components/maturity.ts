import type { Maturity } from "./published.js";

/** SLIK's five components, in their order. */
export const components = [
  "challenges",
  "participants",
  "structure",
  "implementation",
  "refinement",
] as const;
export type Component = (typeof components)[number];

/** The steps of the scale. */
export const scores = [0, 1, 2, 3, 4] as const;

/** How far a municipality has come since its own first assessment. */
export const changes = ["lower", "same", "up_one", "up_more", "first_assessment"] as const;
export type Change = (typeof changes)[number];

/** Keeps the assessments of some municipalities that hold on a day; a year's assessment holds from the year's last day. */
export function heldOn(rows: readonly Maturity[], codes: Set<string>, day: string): Maturity[] {
  return rows.filter((row) => codes.has(row.municipality_code) && `${row.year}-12-31` <= day);
}

/** Gives each municipality's newest assessment of each component. */
export function newestOf(rows: readonly Maturity[]): Maturity[] {
  const newest = new Map<string, Maturity>();
  for (const row of rows.toSorted((a, b) => Number(a.year) - Number(b.year)))
    newest.set(`${row.municipality_code}|${row.component}`, row);
  return [...newest.values()];
}

/** Says how an assessment stands to the same municipality's first of the component. */
export function changeOf({ year, score, first_year, first_score }: Maturity): Change {
  if (year === first_year) return "first_assessment";
  const steps = score - first_score;
  if (steps < 0) return "lower";
  if (steps === 0) return "same";
  return steps === 1 ? "up_one" : "up_more";
}
