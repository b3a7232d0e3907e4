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
      ?.value ?? 0;
  const [ideas, cases, inUse] = [
    read("P01", "gross_cumulative"),
    read("K06", "opened_in_window"),
    read("R01", "in_use"),
  ];
  if (ideas === 0 && cases === 0 && inUse === 0) return [say.empty(area)];
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [say.finding(number(ideas), number(cases), area), say.inUse(inUse, number(inUse))];
}
