import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";

/** Answers whether municipalities use each other's solutions: what is in use, and how many take from another. */
export function reuseAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.answers.reuse;
  const period = scope.period.period;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const area = areaWords(scope.area, words);
  const [inUse] = context.select({ indicator: "R01", measure: "in_use", area: scope.area, period });
  const [reach] = context.select({
    indicator: "R03",
    measure: "reached",
    area: scope.area,
    period,
  });
  if (!inUse?.value) return [say.empty(area)];
  return [
    say.inUse(number(inUse.value), area),
    ...(reach?.value == null || reach.denominator === null || reach.denominator < 2
      ? []
      : [say.reached(number(reach.value), number(reach.denominator))]),
  ];
}
