import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { daysBetween } from "../case-history.js";
import type { InnovationRecord } from "../innovation-record.js";

/** Says where an innovation comes from, in how many municipalities it is used today, and when it first spread. */
export function innovationSentences({ innovation }: InnovationRecord, words: Messages): string[] {
  const say = words.reuse.innovation;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const { implemented_date: start, first_spread_date: spread } = innovation;
  const origin = innovation.municipality_name ?? words.symbols.missing.words;
  return [
    start === null ? say.from(origin) : say.implementedIn(origin, formatDate(start, words.format)),
    say.used(innovation.in_use_count, number(innovation.in_use_count)),
    spread === null
      ? say.notSpread
      : start === null || spread < start
        ? say.spreadOn(formatDate(spread, words.format))
        : say.spreadAfter(number(daysBetween(start, spread))),
  ];
}

/** Says in how many municipalities the solution is used, decided on and no longer used. */
export function innovationUseSentences({ adoptions }: InnovationRecord, words: Messages): string[] {
  const say = words.reuse.innovation;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const count = (state: string) => adoptions.filter((adoption) => adoption.state === state).length;
  const [planned, ended] = [count("planned"), count("ended")];
  const copies = adoptions.filter(({ reuse_type }) => reuse_type === "mainly_copy").length;
  const adapted = adoptions.filter(({ reuse_type }) => reuse_type === "inspired_adapted").length;
  return [
    say.useFinding(number(count("in_use")), number(adoptions.length)),
    ...(planned + ended > 0 ? [say.useRest(number(planned), number(ended))] : []),
    ...(copies + adapted > 0 ? [say.reuse(number(adapted), number(copies))] : []),
  ];
}

/** Says who bears the cost of the case behind an innovation. */
export function innovationCostSentences({ costs }: InnovationRecord, words: Messages): string[] {
  const say = words.reuse.innovation;
  const [only] = costs;
  if (!only) return [say.noCosts];
  if (costs.length === 1) return [say.wholeCost(only.municipality_name ?? only.municipality_code)];
  const others = 1 - (costs.find(({ is_owner }) => is_owner)?.share ?? 0);
  const number = (value: number) => formatNumber(value, 0, words.format);
  return [say.sharedCost(number(others * 100), number(costs.length))];
}
