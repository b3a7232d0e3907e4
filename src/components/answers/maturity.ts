import type { Context } from "../context.js";
import { components } from "../maturity.js";
import type { Scope } from "../scope.js";
import { maturitySentences } from "../sentences/maturity.js";

/** Answers how mature the municipalities are, and whether they have come further since their own first assessment. */
export function maturityAnswer(context: Context, { area, period }: Scope): string[] {
  const of = (dimension: "score" | "change") =>
    maturitySentences(
      components
        .flatMap((measure) =>
          context.select({ indicator: "K09", measure, area, period: period.period, dimension }),
        )
        .filter((row) => row.numerator !== null),
      dimension,
      context.words,
    );
  return [...new Set([...of("score"), ...of("change")])];
}
