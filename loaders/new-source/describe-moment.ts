import { date, timestamp } from "../read/kinds/index.js";
import { fitOf } from "./fits.js";
import type { Looked } from "./look-at.js";
import type { Described } from "./proposed-field.js";

/** Says whether a column holds days or moments; null when it holds something else. */
export function describeMoment({
  heading,
  words,
  cells,
  texts,
  reading,
}: Looked): Described | null {
  if (cells.length === 0) return null;
  const isNumbers = cells.every(
    (cell) => !(cell instanceof Date) && /^\d{1,7}(?:[.,]\d+)?$/.test(String(cell)),
  );
  if (isNumbers && !isNamed(words)) return null;
  const said = { headings: [heading], may_be_future: true } as const;
  const first = fitOf(timestamp(said), cells.slice(0, 50), reading).faults;
  if ((first.get("invalid_date") ?? 0) * 4 > Math.min(50, cells.length)) return null;
  const fit = fitOf(timestamp(said), cells, reading);
  const ambiguous = fit.faults.get("ambiguous_date") ?? 0;
  if (fit.read + ambiguous < cells.length * 0.9) {
    const months = fit.faults.get("not_a_day") ?? 0;
    if (months < cells.length * 0.9) return null;
    return { kind: "text", doubts: ["Månader eller kvartal, inte dagar: läses som text."] };
  }
  const stamps = fit.values.map(String);
  const hasTime = stamps.some((stamp) => !stamp.endsWith("00:00:00"));
  const isFuture = stamps.some((stamp) => stamp.slice(0, 10) > reading.context.as_of);
  const doubts: string[] = [];
  if (ambiguous > 0) {
    doubts.push(
      `${ambiguous} datum kan läsas på två sätt (2/3/2017) och underkänns. Be om ÅÅÅÅ-MM-DD ur systemet.`,
    );
  } else if (reading.date_order !== null) {
    const order = reading.date_order === "day_first" ? "dagen" : "månaden";
    doubts.push(`Datum med ${order} först. En fil där ingen dag är över 12 underkänns.`);
  }
  if (texts.some((text) => /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text))) {
    doubts.push("Tider med tidszon: räknas om till svensk tid.");
  }
  if (isFuture) doubts.push("Datum i framtiden finns och godtas (may_be_future). Stämmer det?");
  const kind = hasTime ? "timestamp" : "date";
  // only a file with a reading has days that the kind itself takes
  if (kind === "date" && fitOf(date(said), cells, reading).read === 0 && ambiguous === 0)
    return null;
  return { kind, may_be_future: isFuture, doubts };
}

function isNamed(words: readonly string[]): boolean {
  return words.some((word) => /datum$|dato$|date$|^tid|time|^started|^ended/.test(word));
}
