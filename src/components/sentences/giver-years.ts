import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { GiverYear } from "../figures/giver-years.js";

/** Says how many of a municipality handed in ideas in a year, and how many of them are women and men. */
export function giverYearSentences(
  last: GiverYear | undefined,
  area: string,
  words: Messages,
): string[] {
  const say = words.participation.giverYears;
  if (!last) return [say.empty];
  const { year, all, women, men, unknown } = last;
  const number = (value: number) => formatNumber(value, 0, words.format);
  if (all?.value == null)
    return [all?.status === "withheld" ? say.withheld(year, area) : say.missing(year, area)];
  if (all.value === 0) return [say.none(year, area)];
  return [
    say.finding(year, number(all.value), area),
    women?.value == null || men?.value == null
      ? say.unsplit
      : say.split(number(women.value), number(men.value), number(unknown?.value ?? 0)),
  ];
}
