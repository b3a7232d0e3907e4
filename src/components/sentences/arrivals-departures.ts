import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { FlowBalance } from "../charts/arrivals-departures.js";

/** Says what came in and what was finished in the last quarter, and which was the larger over four quarters. */
export function arrivalsDeparturesSentences(rows: FlowBalance[], words: Messages): string[] {
  const say = words.sentences.arrivalsDepartures;
  const last = rows.at(-1);
  if (!last) return [say.missing];
  if (rows.every((row) => row.arrivals === 0 && row.departures === 0)) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const year = rows.slice(-4);
  const arrivals = year.reduce((sum, row) => sum + row.arrivals, 0);
  const departures = year.reduce((sum, row) => sum + row.departures, 0);
  const finding = say.finding(
    formatPeriod(last.period, words.format),
    number(last.arrivals),
    number(last.departures),
  );
  if (year.length < 4) return [finding];
  const verdict =
    arrivals > departures ? say.grows : arrivals < departures ? say.shrinks : say.even;
  return [finding, verdict(number(arrivals), number(departures))];
}
