import type { Leak } from "../leak.js";
import { keyOf } from "../persons/ledger-row.js";
import type { SealedNumbers } from "../persons/read-sealed.js";
import type { DataRow, DataTable } from "./data-tables.js";

/** What a change of a value is due to; each has a column with its part. */
const PARTS = ["loader", "definition", "late", "corrected", "suppression"];

/** What has been sealed, ready to hold revisions against. */
export type Sealed = {
  /** Tells whether an edition has published a value there. */
  isTold: (row: DataRow, value: number) => boolean;
  /** Tells how a measure about persons is computed; nothing of one that is not about persons. */
  statisticOf: (row: DataRow) => string | undefined;
};

/** Makes the numbers of editions ready to hold revisions against. */
export function sealedFacts(editions: readonly SealedNumbers[]): Sealed {
  const statistics = new Map<string, string>();
  const told = new Set<string>();
  for (const row of editions.flatMap(({ rows }) => rows)) {
    statistics.set(`${row.indicator_id} ${row.measure}`, row.statistic);
    if (row.value !== null) told.add(`${keyOf(row)} ${row.value}`);
  }
  return {
    isTold: (row, value) => told.has(`${keyOf(row as Parameters<typeof keyOf>[0])} ${value}`),
    statisticOf: (row) => statistics.get(`${row.indicator_id} ${row.measure}`),
  };
}

/**
 * Finds what a table of revisions tells of persons that no edition does: an old or a new value that none has published,
 * a change that is not their difference, and a cause's part that is of 1 to k − 1 persons or of what is no count.
 */
export function revisedLeaks({ path, rows }: DataTable, sealed: Sealed, k: number): Leak[] {
  return rows.flatMap((row) => {
    const statistic = sealed.statisticOf(row);
    if (statistic === undefined) return [];
    const number = (name: string) => (typeof row[name] === "number" ? row[name] : null);
    const [before, after, change] = [number("old_value"), number("new_value"), number("change")];
    const isCount = statistic === "count" || statistic === "headcount";
    const wrong = [
      ...[before, after].filter((value) => value !== null && !sealed.isTold(row, value)),
      ...(change !== null && !isDifference(change, before, after) ? [change] : []),
      ...PARTS.map(number).filter((part) => part && (!isCount || Math.abs(part) < k)),
    ];
    const where = keyOf(row as Parameters<typeof keyOf>[0]);
    return wrong.length === 0
      ? []
      : [{ path, what: `${where}: ändringen röjer ${wrong.join(", ")}.` }];
  });
}

function isDifference(change: number, before: number | null, after: number | null): boolean {
  return before !== null && after !== null && Math.abs(after - before - change) < 1e-6;
}
