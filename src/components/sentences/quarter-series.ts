import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { QuarterPoint } from "../charts/quarter-series.js";
import { yearBefore } from "../quarters.js";
import type { SymbolName } from "../symbol.js";

/** Words what is counted after its number, or names it before the number. */
export type Counted = ((count: number, text: string) => string) | string;

const silences: Partial<Record<SymbolName, "withheld" | "notApplicable" | "undecided">> = {
  withheld: "withheld",
  undecided: "undecided",
  not_applicable: "notApplicable",
};

/** Says a quarter's count and how it compares with the same quarter a year before. */
export function quarterSeriesSentences(
  points: QuarterPoint[],
  period: string,
  counted: Counted,
  words: Messages,
): string[] {
  const say = words.sentences.quarterSeries;
  const quarter = formatPeriod(period, words.format);
  const now = points.find((point) => point.period === period);
  if (!now || now.value === null)
    return [say[silences[now?.symbol ?? "missing"] ?? "missing"](quarter)];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const finding =
    typeof counted === "string"
      ? say.named(counted, quarter, number(now.value))
      : say.finding(quarter, counted(now.value, number(now.value)));
  const before = points.find((point) => point.period === yearBefore(period));
  if (!before || before.value === null) return [finding];
  const change = now.value - before.value;
  return [
    finding,
    say.change(
      change,
      number(Math.abs(change)),
      formatPeriod(before.period, words.format),
      number(before.value),
    ),
  ];
}
