import type { Leak } from "../leak.js";
import { isShown, keyOf, type LedgerRow } from "./ledger-row.js";
import type { SealedNumbers } from "./read-sealed.js";

/**
 * Finds the counts that differ by 1 to k − 1 persons from what any earlier edition said, in an edition or in what is
 * about to be published: whoever keeps both can see those few.
 */
export function revisionLeaks(
  sealed: readonly Pick<SealedNumbers, "edition" | "rows">[],
  now: readonly LedgerRow[],
  k: number,
): Leak[] {
  const told = new Map<string, { edition: string; row: LedgerRow }[]>();
  const leaks: Leak[] = [];
  for (const { edition, rows } of [...sealed, { edition: "nu", rows: now }]) {
    for (const row of rows.filter(isShown)) {
      const key = keyOf(row);
      const earlier = told.get(key) ?? [];
      const before = earlier.find((each) =>
        differences(each.row, row).some((size) => size > 0 && size < k),
      );
      if (before) {
        const what = `${key}: ändrat med färre än ${k} personer från ${before.edition} till ${edition}.`;
        leaks.push({ path: `utgåvan ${before.edition}`, what });
      }
      told.set(key, [...earlier, { edition, row }]);
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
