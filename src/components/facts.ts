import { formatDate, formatNumber, formatPeriod } from "../format.js";
import type { Messages } from "../messages.js";
import { type Context, definitionOf } from "./context.js";
import { link } from "./link.js";
import type { IndicatorValue } from "./published.js";
import { recordsLink } from "./records-link.js";
import type { Scope } from "./scope.js";
import { statusText } from "./status-text.js";

/** Gathers where a figure comes from: source, quarter and date, n, who has reported, and whether it may still change; records only where no person is behind them. */
export function facts(
  context: Context,
  indicator: string,
  scope: Scope,
  value: IndicatorValue | undefined,
): { facts: string[]; definition: string; records?: string } {
  const { words, lists } = context;
  const page = link(`indikator/${indicator}`);
  const { sources, about_persons } = definitionOf(context, indicator);
  return {
    facts: [
      words.figure.source(
        list(
          sources.map((code) => sourceName(code, words)),
          words,
        ),
      ),
      words.figure.period(
        formatPeriod(scope.period.period, words.format),
        formatDate(scope.period.cutoff_on, words.format),
      ),
      ...(value?.n == null ? [] : [words.figure.n(formatNumber(value.n, 0, words.format))]),
      ...coverage(value, words),
      ...(value?.status === "preliminary"
        ? [statusText(value.status, scope.period.period, lists, words)]
        : []),
    ],
    definition: page,
    ...(!about_persons && {
      records: recordsLink({ indicator, measure: value?.measure }, scope, lists),
    }),
  };
}

/** Says how many municipalities have reported, where that can be said. */
export function coverage(
  value: Pick<IndicatorValue, "reported" | "expected"> | undefined,
  words: Messages,
): string[] {
  if (value?.reported == null || !value.expected) return [];
  return [words.figure.coverage(String(value.reported), String(value.expected))];
}

/** Names a system that exports come from. */
export function sourceName(code: string, words: Messages): string {
  return words.sources[code as keyof Messages["sources"]] ?? code;
}

/** Joins words as in a sentence: `a, b och c`. */
export function list(parts: readonly string[], words: Messages): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${words.and} ${parts.at(-1)}`;
}
