import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { CoverageCell } from "../charts/coverage-grid.js";
import { list, sourceName } from "../facts.js";

/** Says how many of the expected reports of a quarter are there, and from which systems some are missing. */
export function coverageSentences(
  cells: CoverageCell[],
  period: string,
  words: Messages,
): string[] {
  const say = words.sentences.coverage;
  const quarter = formatPeriod(period, words.format);
  const expected = cells.filter((cell) => cell.expected > 0);
  if (expected.length === 0) return [say.empty(quarter)];
  const municipalities = new Set(expected.map((cell) => cell.row));
  const incomplete = new Set(
    expected.filter((cell) => cell.reported === 0).map((cell) => cell.row),
  );
  const systems = [
    ...new Set(expected.filter((cell) => cell.reported === 0).map((cell) => cell.column)),
  ];
  const silent = [...new Set(cells.map((cell) => cell.row))].filter(
    (name) => !expected.some((cell) => cell.row === name),
  );
  return [
    say.finding(
      String(municipalities.size - incomplete.size),
      String(municipalities.size),
      quarter,
    ),
    systems.length > 0
      ? say.missing(
          list(
            systems.map((system) => sourceName(system, words)),
            words,
          ),
        )
      : say.complete,
    ...(silent.length > 0 ? [say.never(list(silent, words), silent.length)] : []),
  ];
}
