import { parse } from "csv-parse/sync";
import { difference, type Exact, exact, written } from "./exact.js";
import { type FigureRow, KEY } from "./figures.js";

/** Why a value of a quarter that was sealed is another in a later edition, in the order in which they are swapped. */
export const CAUSES = ["loader", "definition", "late", "corrected", "suppression"] as const;
export type Cause = (typeof CAUSES)[number];

export type Figures = ReadonlyMap<string, FigureRow>;
/** The figures after a cause has been swapped, those before it kept swapped. */
export type Step = { cause: Cause; figures: Figures };

/** What a part of a change may be told of: its unit, and the fewest persons that a number may be of. */
export type Measured = { about_persons: boolean; unit: string; least_persons: number };

export type Sealed = {
  /** The quarter of the earlier edition; those after it were not over. */
  quarter: string;
  measuredOf: (indicator_id: string, measure: string) => Measured | undefined;
};

export const REVISION_COLUMNS = [
  ...KEY,
  ...(["old_value", "old_status", "new_value", "new_status", "change"] as const),
  ...CAUSES,
  "causes",
] as const;

/** A changed value as text: old, new, and the part of the change that each cause has; empty where no number can be told. */
export type Revision = Record<(typeof REVISION_COLUMNS)[number], string>;

/**
 * Explains each value that an edition had of its quarter and those before and that is another after the last step: the
 * part of a cause is what its swap changed, so that the parts are the change, exactly. Where a value
 * has no number before, between or after, and where a part could tell of few persons, the causes are
 * named without numbers. Measures that only one of the two has are new or gone, not changed.
 */
export function revisions(
  old: Figures,
  steps: readonly Step[],
  { quarter, measuredOf }: Sealed,
): Revision[] {
  const last = steps.at(-1)?.figures ?? old;
  const shared = measuresOf(last);
  const found: Revision[] = [];
  for (const key of new Set([...old.keys(), ...last.keys()])) {
    const row = (old.get(key) ?? last.get(key)) as FigureRow;
    if (row.period > quarter || !shared.has(measureOf(row))) continue;
    if (!old.has(key) && !measuresOf(old).has(measureOf(row))) continue;
    const states = [old.get(key), ...steps.map(({ figures }) => figures.get(key))];
    if (shown(states[0]) === shown(states.at(-1))) continue;
    if (!states[0]?.value && !states.at(-1)?.value) continue;
    found.push(revision(row, states, steps, measuredOf(row.indicator_id, row.measure)));
  }
  return found;
}

function revision(
  row: FigureRow,
  states: (FigureRow | undefined)[],
  steps: readonly Step[],
  measured: Measured | undefined,
): Revision {
  const [first, last] = [states[0], states.at(-1)];
  const swapped = steps.map(({ cause }, i) => ({ cause, from: states[i], to: states[i + 1] }));
  const causes = swapped.filter(({ from, to }) => shown(from) !== shown(to));
  const numbers = states.map((state) => exact(state?.value));
  const parts = new Map(
    swapped.map(({ cause }, i) => [cause, difference(numbers[i + 1] ?? null, numbers[i] ?? null)]),
  );
  const isTold = !numbers.includes(null) && mayBeTold([...parts.values()], measured);
  const key = Object.fromEntries(KEY.map((column) => [column, row[column]]));
  const change = difference(numbers.at(-1) ?? null, numbers[0] ?? null);
  return {
    ...(key as Record<(typeof KEY)[number], string>),
    old_value: first?.value ?? "",
    old_status: first?.status ?? "absent",
    new_value: last?.value ?? "",
    new_status: last?.status ?? "absent",
    change: written(change),
    ...(Object.fromEntries(
      CAUSES.map((cause) => [cause, isTold ? written(parts.get(cause) ?? 0n) : ""]),
    ) as Record<Cause, string>),
    causes: causes.map(({ cause }) => cause).join(" "),
  };
}

/** A part tells of persons what no edition does: only a count of enough of them is told. */
function mayBeTold(parts: Exact[], measured: Measured | undefined): boolean {
  if (!measured?.about_persons) return measured !== undefined;
  const least = exact(String(measured.least_persons)) as bigint;
  const isEnough = (part: Exact) => part === null || part === 0n || part >= least || part <= -least;
  return measured.unit === "antal" && parts.every(isEnough);
}

const measures = new WeakMap<Figures, Set<string>>();

function measuresOf(figures: Figures): Set<string> {
  const known = measures.get(figures) ?? new Set([...figures.values()].map(measureOf));
  measures.set(figures, known);
  return known;
}

function measureOf({ indicator_id, measure }: FigureRow): string {
  return `${indicator_id} ${measure}`;
}

function shown(row: FigureRow | undefined): string {
  return row === undefined ? "absent" : row.value || row.status;
}

/** Reads revisions as an edition keeps them. */
export function parseRevisions(csv: string): Revision[] {
  return parse(csv, { columns: true });
}
