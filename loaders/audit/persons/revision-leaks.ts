import type { Leak } from "../leak.js";
import { isShown, keyOf, type LedgerRow } from "./ledger-row.js";
import type { SealedNumbers } from "./read-sealed.js";

/**
 * Finds the counts that one edition changed by 1 to k − 1 persons from the one before, or from what is about
 * to be published: the difference would tell of those few.
 */
export function revisionLeaks(
  sealed: readonly SealedNumbers[],
  now: readonly LedgerRow[],
  k: number,
): Leak[] {
  const last = new Map<string, { edition: string; row: LedgerRow }>();
  const leaks: Leak[] = [];
  for (const { edition, rows } of [...sealed, { edition: "nu", rows: now }]) {
    for (const row of rows.filter(isShown)) {
      const key = keyOf(row);
      const before = last.get(key);
      if (before && differences(before.row, row).some((size) => size > 0 && size < k)) {
        const what = `${key}: ändrat med färre än ${k} personer från ${before.edition} till ${edition}.`;
        leaks.push({ path: `utgåvan ${before.edition}`, what });
      }
      last.set(key, { edition, row });
    }
  }
  return leaks;
}

function differences(before: LedgerRow, after: LedgerRow): number[] {
  const counts = (row: LedgerRow) => [
    row.numerator,
    row.denominator,
    row.n,
    row.statistic === "count" ? row.value : null,
  ];
  const later = counts(after);
  return counts(before).flatMap((count, i) => {
    const other = later[i];
    return count === null || other === null || other === undefined ? [] : Math.abs(count - other);
  });
}
