import { formatDate, formatNumber } from "../format.js";
import type { Context } from "./context.js";
import { facts } from "./facts.js";
import { newestPeriod, type Scope } from "./scope.js";

/** Gathers where a figure of today comes from: the sources of an indicator, the day, and n; its definition is that indicator's. */
export function reuseFacts(
  context: Context,
  scope: Pick<Scope, "area">,
  { indicator, measure, n }: { indicator: string; measure: string; n: number },
): { facts: string[]; definition: string } {
  const { words, lists, select } = context;
  const period = newestPeriod(lists);
  const [value] = select({ indicator, measure, area: scope.area, period: period.period });
  const own = facts(context, indicator, { ...scope, period }, value && { ...value, n });
  const [source = "", , ...rest] = own.facts;
  return {
    definition: own.definition,
    facts: [
      source,
      words.reuse.asOf(formatDate(lists.run.as_of, words.format)),
      ...(value ? rest : [words.figure.n(formatNumber(n, 0, words.format))]),
    ],
  };
}
