import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import { components } from "../maturity.js";
import type { IndicatorValue } from "../published.js";

/** Says in which component most municipalities stand high, or have come further since their own first assessment; nothing is averaged. */
export function maturitySentences(
  rows: IndicatorValue[],
  dimension: "score" | "change",
  words: Messages,
): string[] {
  const say = words.maturity;
  if (rows.length === 0) return [say.none];
  const good = dimension === "score" ? ["3", "4"] : ["up_one", "up_more"];
  const counts = components.flatMap((component) => {
    const own = rows.filter((row) => row.measure === component);
    const sum = own
      .filter((row) => good.includes(row.category))
      .reduce((total, row) => total + (row.numerator ?? 0), 0);
    return own.length === 0 ? [] : [{ component, sum, all: own[0]?.denominator ?? 0 }];
  });
  const most = Math.max(...counts.map(({ sum }) => sum));
  const lower = rows
    .filter((row) => dimension === "change" && row.category === "lower")
    .filter((row) => (row.numerator ?? 0) > 0)
    .map((row) => say.components[row.measure as keyof typeof say.components].toLowerCase());
  if (most === 0) return [say[dimension].nobody];
  const best = counts.filter(({ sum }) => sum === most);
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [
    say[dimension].finding(
      number(most),
      number(best[0]?.all ?? 0),
      list(
        best.map(({ component }) => say.components[component].toLowerCase()),
        words,
      ),
    ),
    ...(lower.length > 0 ? [say.lower(list(lower, words))] : []),
  ];
}
