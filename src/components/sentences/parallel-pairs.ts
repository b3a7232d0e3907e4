import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { IndicatorValue } from "../published.js";

/** Says how many ideas are developed on two sides, against the target that none is, and on how many decided pairs that rests. */
export function parallelPairsSentences(
  parallel: IndicatorValue | undefined,
  decided: IndicatorValue | undefined,
  quarter: string,
  words: Messages,
): string[] {
  const say = words.reuse.parallel;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const coverage =
    decided?.numerator == null || !decided.denominator
      ? []
      : [say.decided(number(decided.numerator), number(decided.denominator))];
  if (parallel?.value == null) {
    const isUndecided = parallel?.status === "undecided";
    const { undecided, missing } = words.sentences.quarterSeries;
    return [isUndecided ? undecided(quarter) : missing(quarter), ...coverage];
  }
  return [
    say.finding(parallel.value, number(parallel.value)),
    ...(parallel.value > 0 ? [say.target] : []),
    ...coverage,
  ];
}
