import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { IntervalPoint } from "../charts/interval-series.js";
import { intervalText } from "../interval-text.js";
import { yearBefore } from "../quarters.js";

/** Says a quarter's time or share with its interval, and whether it differs from the same quarter a year before by more than chance may. */
export function intervalSeriesSentences(
  points: (IntervalPoint & { n: number | null })[],
  period: string,
  { name, unit }: { name: string; unit: string },
  words: Messages,
): string[] {
  const say = words.intervals;
  const text = (value: number) => intervalText(value, unit, words);
  const quarter = formatPeriod(period, words.format);
  const now = points.find((point) => point.period === period);
  if (!now || now.value === null) {
    if (now?.symbol === "not_reached") {
      return [
        say.notReached(name, quarter),
        ...(now.low === null ? [] : [say.lowOnly(text(now.low))]),
      ];
    }
    if (now?.symbol === "not_computable") return [say.notComputable(quarter)];
    if (now?.symbol === "few_payers") return [say.fewPayers(quarter)];
    if (now?.symbol === "too_early") return [say.tooEarly(quarter)];
    if (now?.symbol === "small")
      return [say.small(quarter, formatNumber(now.n ?? 0, 0, words.format))];
    return [
      now?.symbol === "not_applicable"
        ? words.sentences.quarterSeries.notApplicable(quarter)
        : words.sentences.quarterSeries.missing(quarter),
    ];
  }
  const band =
    now.low === null
      ? []
      : [
          now.high === null
            ? say.lowOnly(text(now.low))
            : say.interval(text(now.low), text(now.high)),
        ];
  const before = points.find((point) => point.period === yearBefore(period));
  return [
    say.finding(name, quarter, text(now.value)),
    ...band,
    ...(before?.value == null ? [] : [change(now, before, text(before.value), say)]),
  ];
}

/** Two intervals that meet leave room for chance; without bounds nothing is said of it. */
function change(
  now: IntervalPoint,
  before: IntervalPoint,
  value: string,
  say: Messages["intervals"],
): string {
  if (now.low === null || before.low === null) return say.before(value);
  const overlap = now.low <= (before.high ?? Infinity) && before.low <= (now.high ?? Infinity);
  return overlap ? say.within(value) : say.apart(value);
}
