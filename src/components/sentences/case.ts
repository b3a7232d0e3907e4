import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type Bounds, daysBetween, isExact, type Stay, staysOf } from "../case-history.js";
import type { CaseRecord } from "../case-record.js";
import type { CaseEvent } from "../published.js";

/** Says where a case or an idea stands and for how long, in days that are no surer than what is known. */
export function caseSentences(record: CaseRecord, asOf: string, words: Messages): string[] {
  const say = words.cases.page;
  const stays = staysOf(record.events);
  const [first] = stays;
  const last = stays.at(-1);
  const number = (count: number) => formatNumber(count, 0, words.format);
  const date = (iso: string) => formatDate(iso, words.format);
  if (!first || !last) return [];
  const merged = record.mergedInto === null ? [] : [say.mergedWith(record.mergedInto)];
  const captured =
    first.stage === "captured" && isExact(first.entered)
      ? [say.captured(date(first.from), number(daysBetween(first.from, asOf)), date(asOf))]
      : [];
  const end = say.ends[last.stage];
  const isDone = end !== undefined || last.stage === "implemented";
  const took =
    isDone && isExact(last.entered) && captured.length > 0
      ? [say.took(number(daysBetween(first.from, last.from)))]
      : [];
  if (merged.length > 0 && last.stage === "merged") return [...merged, ...captured];
  if (end) return [...merged, end(record.isCase, when(last, words)), ...took];
  if (last.stage === "implemented") return [...merged, say.implemented(when(last, words)), ...took];
  if (last.stage === "paused")
    return [...merged, say.paused(record.isCase, when(last, words)), ...captured];
  const inStage = stillIn(last, record.isCase, asOf, words);
  return [...merged, inStage, ...(stays.length > 1 ? captured : [])];
}

function stillIn(stay: Stay, isCase: boolean, asOf: string, words: Messages): string {
  const say = words.cases.page;
  const number = (from: string) => formatNumber(daysBetween(from, asOf), 0, words.format);
  const stage = words.stages[stay.stage as keyof Messages["stages"]] ?? stay.stage;
  if (stay.isDelayedEntry) return say.atLeast(isCase, stage, number(stay.entered.last));
  if (isExact(stay.entered)) return say.exact(isCase, stage, number(stay.from));
  return say.between(isCase, stage, number(stay.entered.last), number(stay.entered.first));
}

function when(stay: Stay, words: Messages): string {
  return dateWords(
    stay.isDelayedEntry ? { first: "", last: stay.entered.last } : stay.entered,
    words,
  );
}

/** Gives the days between which an event happened; `first` is empty where only the last is known. */
export function boundsOf(event: CaseEvent): Bounds | null {
  const last = event.latest_date ?? event.happened_date;
  if (last === null) return null;
  return { first: event.is_delayed_entry ? "" : (event.earliest_date ?? last), last };
}

/** Says between which days something happened, as no more than is known: `mellan den … och den …`. */
export function dateWords({ first, last }: Bounds, words: Messages): string {
  const say = words.cases.page;
  const date = (iso: string) => formatDate(iso, words.format);
  if (first === "") return say.atLatest(date(last));
  return first === last ? say.on(date(first)) : say.betweenDates(date(first), date(last));
}
