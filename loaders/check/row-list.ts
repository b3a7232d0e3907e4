const MOST = 12;

/** Lists row numbers as people do, runs drawn together: `rad 3, 5–8 och 12`, at most a dozen parts. */
export function rowList(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const parts = runs
    .slice(0, MOST)
    .map(({ first, last }) => (last > first ? `${first}–${last}` : `${first}`));
  const rest = runs.slice(MOST).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const end = rest > 0 ? `${rest} till` : parts.pop();
  return `rad ${parts.length > 0 ? `${parts.join(", ")} och ` : ""}${end}`;
}
