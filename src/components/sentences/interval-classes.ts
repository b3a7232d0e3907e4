import type { Messages } from "../../messages.js";
import type { IntervalClass } from "../charts/interval-classes.js";
import { list } from "../facts.js";
import { intervalText } from "../interval-text.js";

/** Says which class takes the longest, has the largest share or the highest number, and in which the share asked for is not reached. */
export function intervalClassesSentences(
  rows: IntervalClass[],
  quarter: string,
  unit: string,
  words: Messages,
): string[] {
  const say = words.intervals.classes;
  const known = rows.filter((row) => row.value !== null);
  const open = rows.filter((row) => row.symbol === "not_reached" && row.value === null);
  const most = Math.max(...known.map((row) => row.value ?? 0));
  const names = list(
    known.filter((row) => row.value === most).map((row) => row.label),
    words,
  );
  const value = known.length === 0 ? "" : intervalText(most, unit, words);
  const notReached =
    open.length === 0
      ? []
      : [
          say.notReached(
            quarter,
            list(
              open.map((row) => row.label),
              words,
            ),
          ),
        ];
  if (known.length === 0) return notReached.length > 0 ? notReached : [say.empty(quarter)];
  if (notReached.length > 0) return [...notReached, say.longestOfRest(names, value)];
  if (known.length === 1) return [say.only(quarter, names, value)];
  const told = unit === "%" ? say.largest : isTime(unit) ? say.longest : say.highest;
  return [told(quarter, names, value)];
}

function isTime(unit: string): boolean {
  return unit === "dagar" || unit === "månader";
}
