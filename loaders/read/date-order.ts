import { normaliseText } from "./normalise-text.js";
import { turned } from "./read-moment.js";
import type { Cell, Reading } from "./types.js";

/**
 * Decides how `2/3/2017` is read in a file: some other date in it must have a day over 12.
 * Null when none has, or when they contradict each other.
 */
export function dateOrder(cells: Iterable<Cell>): Reading["date_order"] {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const match = turned.exec(normaliseText(cell));
    if (match?.[3]?.length !== 4) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day_first" : "month_first";
}
