import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { PanelPoint } from "../charts/small-multiples.js";

/** Says how many municipalities have something to show for the quarter, without ordering them. */
export function multiplesSentences(
  points: PanelPoint[],
  period: string,
  words: Messages,
): string[] {
  const say = words.sentences.multiples;
  const now = points.filter((point) => point.period === period);
  if (now.length === 0) return [say.empty];
  const some = now.filter((point) => (point.value ?? 0) > 0).length;
  const missing = now.filter((point) => point.value === null).length;
  return [
    say.finding(String(some), String(now.length), formatPeriod(period, words.format)),
    ...(missing > 0 ? [say.missing(missing, String(missing))] : []),
  ];
}
