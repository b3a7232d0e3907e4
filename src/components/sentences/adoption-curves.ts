import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { AdoptionCurve } from "../adoption-curve.js";

/** Says how many innovations have spread, and how many municipalities use the one that came furthest, its developers among them. */
export function adoptionCurvesSentences(curves: AdoptionCurve[], words: Messages): string[] {
  const say = words.reuse.curves;
  if (curves.length === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const spread = curves.filter(({ innovation }) => innovation.spread_count > 0);
  if (spread.length === 0) return [say.none(number(curves.length))];
  const most = Math.max(...curves.map(({ steps }) => steps.length - 1));
  const furthest = curves.filter(({ steps }) => steps.length - 1 === most);
  return [
    say.finding(number(spread.length), number(curves.length)),
    say.furthest(
      furthest.map(({ innovation }) => innovation.innovation_id),
      number(most),
    ),
  ];
}
