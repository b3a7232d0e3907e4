import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { balance } from "../figures/arrivals-departures.js";
import { stock } from "../figures/stage-stock.js";
import type { Scope } from "../scope.js";

/** Answers whether ideas move: a year's arrivals against what was finished, and where most of the work lies. */
export function flowAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.answers.flow;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const rows = balance(context, scope);
  if (rows.length === 0) return [say.missing(areaWords(scope.area, words))];
  if (rows.every((row) => row.arrivals === 0 && row.departures === 0)) {
    return [say.empty(areaWords(scope.area, words))];
  }
  const year = rows.slice(-4);
  const arrivals = year.reduce((sum, row) => sum + row.arrivals, 0);
  const departures = year.reduce((sum, row) => sum + row.departures, 0);
  const flow =
    arrivals === departures
      ? say.even(number(arrivals))
      : (arrivals > departures ? say.grows : say.shrinks)(number(arrivals), number(departures));
  const stages = stock(context, scope);
  const total = stages.reduce((sum, row) => sum + row.items, 0);
  if (total === 0) return [flow, say.nothing];
  const most = Math.max(...stages.map((row) => row.items));
  const largest = stages.filter((row) => row.items === most);
  return [
    flow,
    say.stuck(
      number(most),
      number(total),
      largest.map((row) => words.stages[row.stage]),
    ),
  ];
}
