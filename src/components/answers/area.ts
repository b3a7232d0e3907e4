import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";

/** Answers how an area is doing: its ideas, how many became cases and what is in use. */
export function areaAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.answers.area;
  const area = areaWords(scope.area, words);
  const read = (indicator: string, measure: string) =>
    context.select({ indicator, measure, area: scope.area, period: scope.period.period })[0]
      ?.value ?? null;
  const [ideas, cases, inUse] = [
    read("P01", "gross_cumulative"),
    read("K06", "opened_in_window"),
    read("R01", "in_use"),
  ];
  if (ideas === null) return [say.missing(area)];
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [
    ideas === 0 ? say.empty(area) : say.finding(number(ideas), number(cases ?? 0), area),
    ...(inUse === null ? [] : [say.inUse(inUse, number(inUse))]),
  ];
}
